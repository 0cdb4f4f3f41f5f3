import { describe, expect, test } from "vitest";
import { loadShapes } from "./load-shapes";
import { type PropertyNode, type PropertyTreeOptions, propertyTree } from "./property-tree";
import { resolvePropertyPath } from "./resolve-property-path";
import { STEP_TYPES } from "./step-types";

const OUTPUTS = "ProcessingOutputConfig.Outputs";

async function resolve(stepType: string, path: string) {
  return resolvePropertyPath(await loadShapes(), { stepType, path });
}

describe("a property path", () => {
  test.each([
    ["Processing", `${OUTPUTS}['train'].S3Output.S3Uri`],
    ["Training", "ModelArtifacts.S3ModelArtifacts"],
    ["Training", "Environment['KEY']"],
    ["Tuning", "BestTrainingJob.TrainingJobName"],
    ["Tuning", "TrainingJobSummaries[1].TrainingJobName"],
    ["AutoML", "BestCandidate.InferenceContainers[0].Environment['MODEL_NAME']"],
    ["AutoML", "BestCandidateProperties.ModelInsightsJsonReportPath"],
    ["Transform", "TransformOutput.S3OutputPath"],
    ["Model", "PrimaryContainer.ModelDataUrl"],
    ["RegisterModel", "ModelPackageVersion"],
    ["EndpointConfig", "EndpointConfigName"],
    ["Endpoint", "EndpointArn"],
    ["InferenceComponent", "InferenceComponentName"],
    ["QualityCheck", "BaselineUsedForDriftCheckStatistics"],
    ["ClarifyCheck", "CalculatedBaselineConstraints"],
    ["Lambda", 'OutputParameters["name"]'],
    ["Callback", "OutputParameters['name']"],
    ["EMR", "Config.Args[0]"],
    ["EMR", "Status.State"],
    ["EMRServerless", "jobRun.state"],
    ["BedrockCustomModel", "ModelArn"],
    ["BedrockProvisionedModelThroughput", "ProvisionedModelArn"],
    ["Lineage", "ArtifactArns['dataset']"],
    ["Condition", "Outcome"],
  ])("of a %s step may be %s", async (stepType, path) => {
    expect(await resolve(stepType, path)).toMatchObject({ kind: "found", isScalar: true });
  });

  test("tells which list items the step must have", async () => {
    expect(await resolve("Processing", `${OUTPUTS}['train'].S3Output.S3Uri`)).toMatchObject({
      picks: [{ list: OUTPUTS, item: "train", namedBy: "OutputName" }],
    });
    expect(await resolve("Tuning", "TrainingJobSummaries['a'].TrainingJobName")).toMatchObject({
      picks: [{ list: "TrainingJobSummaries", item: "a" }],
    });
  });

  test("to an object is found and cannot be used", async () => {
    expect(await resolve("Training", "ModelArtifacts")).toMatchObject({
      kind: "found",
      isScalar: false,
    });
  });

  test("that goes wrong says where, and what may be meant", async () => {
    expect(await resolve("Training", "ModelArtifacts.S3ModelArtifact")).toEqual({
      kind: "missing",
      missing: "S3ModelArtifact",
      parent: "ModelArtifacts",
      suggestions: ["S3ModelArtifacts"],
    });
    expect(await resolve("Processing", `${OUTPUTS}.train.S3Output`)).toMatchObject({
      missing: "train",
      suggestions: ["['train']"],
    });
    expect(await resolve("ClarifyCheck", "CalculatedBaselineStatistics")).toMatchObject({
      kind: "missing",
    });
    expect(await resolve("Training", "TrainingJobName.constructor")).toMatchObject({
      kind: "missing",
      suggestions: [],
    });
  });

  test.each(["", "A..B", "A.", "[0].A", "A['x'", "A B", ".A"])(
    "cannot be written as “%s”",
    async (path) => {
      expect(await resolve("Training", path)).toEqual({ kind: "malformed" });
    },
  );

  test("of a Fail step or an unknown one leads nowhere", async () => {
    expect(await resolve("Fail", "ErrorMessage")).toEqual({ kind: "no-properties" });
    expect(await resolve("HyperPod", "Name")).toEqual({ kind: "no-properties" });
  });
});

describe("the property tree", () => {
  async function open(
    stepType: string,
    names: readonly string[],
    options?: PropertyTreeOptions,
  ): Promise<readonly PropertyNode[]> {
    let nodes = propertyTree(await loadShapes(), stepType, options);
    for (const name of names) nodes = nodes.find((node) => node.name === name)?.children() ?? [];
    return nodes;
  }

  test("lists what the step declares by name", async () => {
    const itemNames = (path: string) => (path === OUTPUTS ? ["train", "test"] : []);
    const nodes = await open("Processing", ["ProcessingOutputConfig", "Outputs"], { itemNames });

    expect(nodes.map(({ path }) => path)).toEqual([`${OUTPUTS}['train']`, `${OUTPUTS}['test']`]);
  });

  test("shows a placeholder where nobody can say, and positions on other lists", async () => {
    expect((await open("Processing", ["Environment"])).map(({ name }) => name)).toEqual([
      "['key']",
    ]);
    expect((await open("Tuning", ["TrainingJobSummaries"])).map(({ path }) => path)).toEqual([
      "TrainingJobSummaries[0]",
    ]);
  });

  test("is empty for a step without properties", async () => {
    expect(await open("Fail", [])).toEqual([]);
  });

  test.each(Object.keys(STEP_TYPES))(
    "of a %s step shows only paths that resolve",
    async (stepType) => {
      const library = await loadShapes();
      const twoLevels = (await open(stepType, [])).flatMap((node) => [node, ...node.children()]);

      for (const { path, type } of twoLevels) {
        expect(resolvePropertyPath(library, { stepType, path })).toMatchObject({
          kind: "found",
          shape: { type },
        });
      }
    },
  );
});
