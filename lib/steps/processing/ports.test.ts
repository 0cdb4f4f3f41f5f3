import { describe, expect, it } from "vitest";
import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonObject } from "../../utils/json";
import { processingPorts } from "./ports";

function stepWith(args: JsonObject): Step {
  const definition = { Name: "Prepare", Type: "Processing", Arguments: args };
  return { id: stepId("step-1"), kind: stepKind("processing"), definition };
}

const S3 = { S3Input: { S3Uri: "s3://b/k" } };
const DATASET = { DatasetDefinition: { LocalPath: "/opt/ml/processing/input/d" } };

describe("ports of a processing step", () => {
  it("are its inputs and outputs in S3, and one for a new input", () => {
    const { inputs, outputs } = processingPorts(
      stepWith({
        ProcessingInputs: [
          { InputName: "raw", ...S3 },
          { InputName: "table", ...DATASET },
        ],
        ProcessingOutputConfig: {
          Outputs: [
            { OutputName: "train", S3Output: { S3Uri: "s3://b/o" } },
            { OutputName: "features", FeatureStoreOutput: { FeatureGroupName: "f" } },
          ],
        },
      }),
    );
    expect(inputs.map(({ id, at }) => [id, at?.[2]])).toEqual([
      ["input:raw", 0],
      ["new-input", undefined],
    ]);
    expect(
      outputs.map(({ id, expression }) => [id, printExpression(expression("Prepare"))]),
    ).toEqual([
      [
        "output:train",
        { Get: "Steps.Prepare.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri" },
      ],
    ]);
  });

  it("add a complete input under a free name", () => {
    const step = stepWith({ ProcessingInputs: [{ InputName: "raw", ...S3 }] });
    const added = processingPorts(step).inputs.at(-1)?.receive(step, { Get: "Steps.A.B" }, "raw");
    expect(added?.definition.Arguments).toEqual({
      ProcessingInputs: [
        { InputName: "raw", ...S3 },
        {
          InputName: "raw-2",
          AppManaged: false,
          S3Input: {
            S3Uri: { Get: "Steps.A.B" },
            LocalPath: "/opt/ml/processing/input/raw-2",
            S3DataType: "S3Prefix",
            S3InputMode: "File",
          },
        },
      ],
    });
  });

  it("take no eleventh input, which AWS would refuse, and none where the list is not one", () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({ InputName: `input-${index}`, ...S3 }));
    for (const ProcessingInputs of [ten, { Get: "Parameters.Inputs" }]) {
      const { inputs } = processingPorts(stepWith({ ProcessingInputs }));
      expect(inputs.map(({ id }) => id)).not.toContain("new-input");
    }
  });
});
