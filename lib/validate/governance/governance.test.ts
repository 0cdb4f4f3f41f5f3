import { describe, expect, it } from "vitest";
import { loadShapes } from "../../aws/load-shapes";
import { memberShape } from "../../aws/member-shape";
import type { PipelineDocument, Step } from "../../pipeline/document";
import type { Governance } from "../../pipeline/governance";
import { stepId } from "../../pipeline/ids";
import { inBranch, parameter, step } from "../../pipeline/testing";
import type { JsonObject } from "../../utils/json";
import { callStep, designWith, gateStep, issuesOf } from "../testing";
import { GOVERNANCE_RULES } from "./governance-rules";
import { GOVERNANCE_PACKS } from "./packs";
import { ISOLATION_MEMBERS, KEY_MEMBERS, TRAFFIC_MEMBERS, VPC_MEMBERS } from "./security-members";

const KEYED = { KmsKeyId: "k", VolumeKmsKeyId: "k" };
const training = (args: JsonObject, members: JsonObject = {}) =>
  step("Train", { Type: "Training", Arguments: args, ...members });
const tuning = (args: JsonObject) => step("Tune", { Type: "Tuning", Arguments: args });
const register = (args: JsonObject = {}, members: JsonObject = {}) =>
  step("Register", { Type: "RegisterModel", Arguments: args, ...members });
const check = (Type: string, CheckType: string) => step("Check", { Type, CheckType });
const after = { DependsOn: ["Check"] };
const image = (TrainingImage: string) => training({ AlgorithmSpecification: { TrainingImage } });
const scored = callStep("Score", {
  OutputParameters: [{ OutputName: "auc", OutputType: "Float" }],
});
const gateOn = (Get: string): Step => ({
  ...gateStep("Gate"),
  definition: {
    ...gateStep("Gate").definition,
    Arguments: {
      Conditions: [{ Type: "GreaterThan", LeftValue: { Get }, RightValue: 0.8 }],
      IfSteps: [],
      ElseSteps: [],
    },
  },
});
const gated = { ...register(), branch: inBranch("Gate") };
const approved = { ModelApprovalStatus: { Get: "Parameters.Status" } };
const withStatus = (DefaultValue: string, prod?: string): PipelineDocument => ({
  ...designWith(register(approved)),
  parameters: [parameter("Status", { DefaultValue })],
  parameterSets: prod ? [{ name: "prod", values: { Status: prod } }] : [],
});

const CASES: Readonly<
  Record<string, { readonly broken: readonly Design[]; readonly kept: readonly Design[] }>
> = {
  "ungated-registration": {
    broken: [register(), designWith(gateOn("Parameters.P"), gated)],
    kept: [designWith(scored, gateOn("Steps.Score.OutputParameters['auc']"), gated)],
  },
  "automatic-approval": {
    broken: [
      register({ ModelApprovalStatus: "Approved" }),
      withStatus("Approved"),
      withStatus("PendingManualApproval", "Approved"),
    ],
    kept: [register(), withStatus("Approved", "PendingManualApproval")],
  },
  "unchecked-data": {
    broken: [training({}), designWith(check("QualityCheck", "MODEL_QUALITY"), training({}, after))],
    kept: [designWith(check("QualityCheck", "DATA_QUALITY"), training({}, after))],
  },
  "unchecked-bias": {
    broken: [register(), designWith(check("ClarifyCheck", "MODEL_BIAS"), register())],
    kept: [
      designWith(check("ClarifyCheck", "MODEL_BIAS"), register({}, after)),
      designWith(
        check("ClarifyCheck", "DATA_BIAS"),
        callStep("Between", after),
        register({}, { DependsOn: ["Between"] }),
      ),
    ],
  },
  "unexplained-model": {
    broken: [designWith(check("ClarifyCheck", "MODEL_BIAS"), register({}, after))],
    kept: [designWith(check("ClarifyCheck", "MODEL_EXPLAINABILITY"), register({}, after))],
  },
  "toothless-check": {
    broken: [
      step("Check", { Type: "ClarifyCheck", SkipCheck: true }),
      step("Check", { Type: "QualityCheck", FailOnViolation: false }),
    ],
    kept: [step("Check", { Type: "ClarifyCheck", SkipCheck: false, FailOnViolation: true })],
  },
  "register-without-reports": {
    broken: [register()],
    kept: [register({ ModelMetrics: { Bias: { Report: {} }, Explainability: { Report: {} } } })],
  },
  "no-encryption-key": {
    broken: [
      training({ OutputDataConfig: {}, ResourceConfig: KEYED }),
      training({ OutputDataConfig: KEYED, ResourceConfig: { InstanceType: "ml.m5.xlarge" } }),
    ],
    kept: [
      training({ OutputDataConfig: KEYED, ResourceConfig: KEYED }),
      training({ OutputDataConfig: KEYED, ResourceConfig: { InstanceType: "ml.m5d.xlarge" } }),
      callStep("Call"),
    ],
  },
  "no-vpc": {
    broken: [training({}), tuning({ TrainingJobDefinitions: [{ VpcConfig: {} }, {}] })],
    kept: [training({ VpcConfig: {} }), tuning({ TrainingJobDefinitions: [{ VpcConfig: {} }] })],
  },
  "no-network-isolation": {
    broken: [training({}), training({ EnableNetworkIsolation: false })],
    kept: [training({ EnableNetworkIsolation: true })],
  },
  "no-traffic-encryption": {
    broken: [training({ ResourceConfig: { InstanceCount: 2 } })],
    kept: [
      training({ ResourceConfig: { InstanceCount: 1 } }),
      training({
        ResourceConfig: { InstanceCount: 2 },
        EnableInterContainerTrafficEncryption: true,
      }),
    ],
  },
  "floating-image-tag": {
    broken: [image("1.dkr.ecr.eu-west-1.amazonaws.com/train:latest"), image("reg:5000/train")],
    kept: [
      image("1.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"),
      image(`1.dkr.ecr.eu-west-1.amazonaws.com/train@sha256:${"a".repeat(64)}`),
      image("1.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-model-monitor-analyzer"),
    ],
  },
  "public-data": {
    broken: [training({ A: { S3Uri: "s3://sagemaker-sample-files/datasets/x.csv" } })],
    kept: [training({ A: { S3Uri: "s3://hr-data/x.csv" } })],
  },
  "unclassified-data": {
    broken: [callStep("Call")],
    kept: [tagged("DataClassification", "confidential")],
  },
};

describe.each(GOVERNANCE_RULES)("$id", (rule) => {
  const { broken = [], kept = [] } = CASES[rule.id] ?? {};

  it("is shown broken and kept", () => {
    expect(broken.length).toBeGreaterThan(0);
    expect(kept.length).toBeGreaterThan(0);
  });

  it("is found where it is broken, when it is on", async () => {
    for (const design of broken) expect(await found(design, on(rule.id))).toContain(rule.id);
  });

  it("is not found where it is kept", async () => {
    for (const design of kept) expect(await found(design, on(rule.id))).not.toContain(rule.id);
  });

  it("is silent until it is switched on", async () => {
    const others = on(...GOVERNANCE_RULES.map(({ id }) => id).filter((id) => id !== rule.id));
    for (const design of broken) {
      expect(await found(design)).not.toContain(rule.id);
      expect(await found(design, others)).not.toContain(rule.id);
    }
  });

  it("says why and whence in words", () => {
    expect(rule.why).toMatch(/^[A-Z].{30,}\.$/);
    expect(rule.source.url).toMatch(/^https:\/\//);
  });
});

it.each(GOVERNANCE_PACKS)("the pack “$title” holds rules that there are", ({ rules }) => {
  const known = GOVERNANCE_RULES.map(({ id }) => id);
  expect(rules.filter((rule) => !known.includes(rule))).toEqual([]);
});

it.each([KEY_MEMBERS, VPC_MEMBERS, ISOLATION_MEMBERS, TRAFFIC_MEMBERS].flatMap(Object.entries))(
  "%s takes its security members where we look for them",
  async (stepType, paths) => {
    const library = await loadShapes();
    const missing = paths.filter(
      (path: readonly string[]) => !memberShape(library, { stepType, path }),
    );
    expect(missing).toEqual([]);
  },
);

describe("a waiver", () => {
  const design = designWith(training({}), step("Other", { Type: "Training", Arguments: {} }));
  const reason = "The data is public.";

  it("makes a note of the breach at its step, with the reason", async () => {
    const waivers = [{ rule: "no-vpc", stepId: stepId("Train"), reason }];
    const issues = await issuesOf({ ...design, governance: { rules: ["no-vpc"], waivers } });
    expect(
      issues
        .filter(({ code }) => code === "no-vpc")
        .map(({ severity, at, message }) => [
          severity,
          at.on === "step" && at.stepId,
          message.includes(reason),
        ]),
    ).toEqual([
      ["error", "Other", false],
      ["note", "Train", true],
    ]);
  });

  it("of another rule waives nothing", async () => {
    const governance = { rules: ["no-vpc"], waivers: [{ rule: "public-data", reason }] };
    const issues = await issuesOf({ ...design, governance });
    expect(
      issues.filter(({ code, severity }) => code === "no-vpc" && severity === "error"),
    ).toHaveLength(2);
  });

  it("without a step is for all", async () => {
    const governance = { rules: ["no-vpc"], waivers: [{ rule: "no-vpc", reason }] };
    const issues = await issuesOf({ ...design, governance });
    expect(
      issues.filter(({ code, severity }) => code === "no-vpc" && severity === "error"),
    ).toEqual([]);
  });
});

type Design = PipelineDocument | Step;

function on(...rules: readonly string[]): Governance {
  return { rules, waivers: [] };
}

function tagged(key: string, value: string): PipelineDocument {
  const design = designWith(callStep("Call"));
  return { ...design, pipeline: { ...design.pipeline, tags: [{ key, value }] } };
}

async function found(design: Design, governance?: Governance): Promise<readonly string[]> {
  const document = "steps" in design ? design : designWith(design);
  const issues = await issuesOf({ ...document, ...(governance && { governance }) });
  return issues.map(({ code }) => code);
}
