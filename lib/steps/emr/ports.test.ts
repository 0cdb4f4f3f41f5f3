import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonValue } from "../../utils/json";
import { emrPorts } from "./ports";

function outputsOf(...Args: readonly JsonValue[]) {
  const Arguments = { ClusterId: "j-1", StepConfig: { HadoopJarStep: { Jar: "j", Args } } };
  const definition = { Name: "Spark", Type: "EMR", Arguments };
  const step: Step = { id: stepId("spark"), kind: stepKind("emr"), definition };
  return emrPorts(step)
    .outputs.filter(({ secondary }) => !secondary)
    .map(({ label, expression }) => [label, printExpression(expression("Spark"))]);
}

test("a folder that the job is told to write to can be read by later steps", () => {
  const folder = { Get: "Parameters.Folder" };
  expect(outputsOf("--in", "s3://b/in", "--output", "s3://b/out", "--out-2", folder)).toEqual([
    ["output", { Get: "Steps.Spark.Config.Args[3]" }],
    ["out-2", { Get: "Steps.Spark.Config.Args[5]" }],
  ]);
});

test("a word that only looks like an output is none", () => {
  expect(outputsOf("--output-format", "parquet", "--output")).toEqual([]);
});
