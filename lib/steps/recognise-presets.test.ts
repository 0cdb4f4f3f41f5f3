import { expect, test } from "vitest";
import type { JsonObject } from "../utils/json";
import { recogniseKind } from "./registry";

function processing(AppSpecification: JsonObject, members: JsonObject = {}) {
  return recogniseKind({
    Name: "S",
    Type: "Processing",
    Arguments: { AppSpecification },
    ...members,
  });
}

const IMAGE = "173754725891.dkr.ecr.us-east-1.amazonaws.com/sagemaker-spark-processing:3.1-cpu";

function propertyFile(FilePath: string): JsonObject {
  return { PropertyFiles: [{ PropertyFileName: "Report", OutputName: "report", FilePath }] };
}

test("a processing job is Spark by its program, or by AWS's image when it names none", () => {
  expect(processing({ ContainerEntrypoint: ["smspark-submit", "a.py"] })).toBe("spark-processing");
  expect(processing({ ImageUri: IMAGE })).toBe("spark-processing");
  expect(processing({ ImageUri: IMAGE, ContainerEntrypoint: ["python3", "a.py"] })).toBe(
    "processing",
  );
  expect(processing({ ImageUri: { Get: "Parameters.Image" } })).toBe("processing");
});

test("a processing job evaluates when it declares a file of metrics", () => {
  for (const path of ["evaluation.json", "model_evaluation_metrics.json", "out/metrics.json"])
    expect(processing({}, propertyFile(path))).toBe("evaluate-model");
  for (const path of ["state.json", "reevaluation.json", "evaluation.csv"])
    expect(processing({}, propertyFile(path))).toBe("processing");
});

test("a training job is a notebook by its program", () => {
  const training = (...ContainerEntrypoint: readonly string[]) =>
    recogniseKind({
      Name: "S",
      Type: "Training",
      Arguments: { AlgorithmSpecification: { ContainerEntrypoint } },
    });
  expect(training("amazon_sagemaker_scheduler")).toBe("notebook-job");
  expect(training("python3", "amazon_sagemaker_scheduler")).toBe("training");
});

test("a check without a known subject, and EMR without a cluster, still have a form", () => {
  const kindOf = (Type: string) => recogniseKind({ Name: "S", Type, Arguments: {} });
  expect(kindOf("ClarifyCheck")).toBe("bias-check");
  expect(kindOf("QualityCheck")).toBe("data-quality-check");
  expect(kindOf("EMR")).toBe("emr");
});
