import { describe, expect, test } from "vitest";
import type { PipelineDocument, Step } from "../pipeline/document";
import { printExpression } from "../pipeline/expression";
import { type DataEdge, graphOf } from "../pipeline/graph";
import { stepId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import type { JsonObject } from "../utils/json";
import { type EdgePorts, portsOfEdge } from "./edge-ports";
import { portsOf } from "./ports-of";
import { recogniseKind } from "./registry";

const MODEL_FILE = { Get: "Steps.Train.ModelArtifacts.S3ModelArtifacts" };

function step(Name: string, Type: string, Arguments: JsonObject, members: JsonObject = {}): Step {
  const definition = { Name, Type, Arguments, ...members };
  return { id: stepId(Name), kind: recogniseKind(definition), definition };
}

function documentOf(...steps: readonly Step[]): PipelineDocument {
  return { ...newDocument("Edges"), steps };
}

/** The ports of every data edge, as `from.output → to.input`. */
function joined(...steps: readonly Step[]): readonly string[] {
  const byId = new Map(steps.map((each) => [each.id, each]));
  const edges = graphOf(documentOf(...steps)).edges.filter(
    (edge): edge is DataEdge => edge.kind === "data",
  );
  return edges.map((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) throw new Error("An edge without its steps");
    return said(from, portsOfEdge(edge, from, to), to);
  });
}

function said(from: Step, { output, input }: EdgePorts, to: Step): string {
  return `${from.definition.Name}.${output?.id ?? "?"} → ${to.definition.Name}.${input?.id ?? "?"}`;
}

const TRAIN = step("Train", "Training", {});

describe("A data edge", () => {
  test("joins the model file of a training step and the container that serves it", () => {
    const create = step("Create", "Model", { PrimaryContainer: { ModelDataUrl: MODEL_FILE } });
    const register = step("Register", "RegisterModel", {
      InferenceSpecification: { Containers: [{ ModelDataUrl: MODEL_FILE }] },
    });
    expect(joined(TRAIN, create, register)).toEqual([
      "Train.ModelArtifacts.S3ModelArtifacts → Create.model-data",
      "Train.ModelArtifacts.S3ModelArtifacts → Register.model",
    ]);
  });

  test("joins a model, its variant, the configuration, the endpoint and a component on it", () => {
    const name = (path: string) => ({ Get: `Steps.${path}` });
    const create = step("Create", "Model", {});
    const config = step("Config", "EndpointConfig", {
      ProductionVariants: [{ VariantName: "a", ModelName: name("Create.ModelName") }],
    });
    const deploy = step("Deploy", "Endpoint", {
      EndpointConfigName: name("Config.EndpointConfigName"),
    });
    const share = step("Share", "InferenceComponent", {
      EndpointName: name("Deploy.EndpointName"),
    });
    expect(joined(create, config, deploy, share)).toEqual([
      "Create.ModelName → Config.variant:a",
      "Config.EndpointConfigName → Deploy.config",
      "Deploy.EndpointName → Share.endpoint",
    ]);
  });

  test("joins a custom model of Bedrock and what serves it", () => {
    const model = { Get: "Steps.Custom.ModelArn" };
    expect(
      joined(
        step("Custom", "BedrockCustomModel", {}),
        step("Deploy", "BedrockCustomModelDeployment", { ModelArn: model }),
        step("Reserve", "BedrockProvisionedModelThroughput", { ModelId: model }),
      ),
    ).toEqual(["Custom.ModelArn → Deploy.model", "Custom.ModelArn → Reserve.model"]);
  });

  test("finds the channel by its position", () => {
    const again = step("Again", "Training", {
      InputDataConfig: [
        { ChannelName: "train", DataSource: { S3DataSource: { S3Uri: "s3://b/x" } } },
        { ChannelName: "model", DataSource: { S3DataSource: { S3Uri: MODEL_FILE } } },
      ],
    });
    expect(joined(TRAIN, again)).toEqual([
      "Train.ModelArtifacts.S3ModelArtifacts → Again.channel:model",
    ]);
  });

  test("joins a value in a property file and the comparison that looks it up", () => {
    const evaluate = step(
      "Evaluate",
      "Processing",
      { ProcessingOutputConfig: { Outputs: [{ OutputName: "report", S3Output: {} }] } },
      { PropertyFiles: [{ PropertyFileName: "Report", OutputName: "report", FilePath: "r.json" }] },
    );
    const auc = {
      "Std:JsonGet": { PropertyFile: { Get: "Steps.Evaluate.PropertyFiles.Report" }, Path: "auc" },
    };
    const gate = step("Gate", "Condition", {
      Conditions: [{ Type: "GreaterThan", LeftValue: auc, RightValue: 0.8 }],
    });
    expect(joined(evaluate, gate)).toEqual([expect.stringMatching(/→ Gate\.condition:0:left$/)]);
  });

  test("joins an argument with the declared output of another function", () => {
    const OutputParameters = [{ OutputName: "url", OutputType: "String" }];
    const first = step("First", "Lambda", {}, { OutputParameters });
    const second = step("Second", "Lambda", {
      target: { Get: "Steps.First.OutputParameters['url']" },
    });
    expect(joined(first, second)).toEqual([
      "First.OutputParameters['url'] → Second.argument:target",
    ]);
  });

  test("ends at the step as a whole where no port stands for the member", () => {
    const create = step("Create", "Model", {
      Tags: [{ Key: "job", Value: { Get: "Steps.Train.CreationTime" } }],
    });
    expect(joined(TRAIN, create)).toEqual(["Train.? → Create.?"]);
  });

  test("has an input even where a join surrounds the reference", () => {
    const file = { "Std:Join": { On: "/", Values: [MODEL_FILE, "part"] } };
    const create = step("Create", "Model", { PrimaryContainer: { ModelDataUrl: file } });
    expect(joined(TRAIN, create)).toEqual([expect.stringMatching(/→ Create\.model-data$/)]);
  });

  describe("from a join that is an output", () => {
    const tune = step("Tune", "Tuning", { TrainingJobDefinition: {} });
    const registering = (ModelDataUrl: JsonObject) =>
      step("Register", "RegisterModel", {
        InferenceSpecification: { Containers: [{ ModelDataUrl }] },
      });

    test("starts at that output with each of its references", () => {
      const bestModel = portsOf(tune).outputs.find(({ id }) => id === "best-model");
      const empty = step("Register", "RegisterModel", {});
      const [model] = portsOf(empty).inputs;
      const value = bestModel && printExpression(bestModel.expression("Tune"));
      const register = value && model?.receive(empty, value, "best model");
      if (!register) throw new Error("No best model to register");
      const edge = "Tune.best-model → Register.model";
      expect(joined(tune, register)).toEqual([edge, edge]);
    });

    test("starts there too when the SDK has written it, with the folder as text", () => {
      const job = { Get: "Steps.Tune.TrainingJobSummaries[0].TrainingJobName" };
      const Values = ["s3:/", "b", "tune", job, "output/model.tar.gz"];
      expect(joined(tune, registering({ "Std:Join": { On: "/", Values } }))).toEqual([
        "Tune.best-model → Register.model",
      ]);
    });

    test("does not start there when the reference stands alone", () => {
      const job = { Get: "Steps.Tune.TrainingJobSummaries[0].TrainingJobName" };
      expect(joined(tune, registering(job))).toEqual(["Tune.? → Register.model"]);
    });
  });
});
