import { type Shape, type ShapeRef, type StructureShape, shapeRef } from "@/lib/aws/shape";

/** Shapes of what pipelines put around the API's requests; no API describes these. */
export const LOCAL_SHAPES: Readonly<Record<string, Shape>> = {
  "form/Text": { type: "string", name: "String" },
  "form/Integer": { type: "integer", name: "Integer" },
  "form/Float": { type: "float", name: "Float" },
  "form/Boolean": { type: "boolean", name: "Boolean" },
  "form/Any": { type: "any", name: "Any" },
  "form/Names": list("Names", "form/Text"),
  "form/CacheConfig": structure(
    "CacheConfig",
    { Enabled: "form/Boolean", ExpireAfter: "form/Text" },
    ["Enabled"],
  ),
  "form/ExceptionTypes": list("ExceptionTypes", "form/ExceptionType"),
  "form/ExceptionType": {
    type: "string",
    name: "ExceptionType",
    enum: [
      "Step.SERVICE_FAULT",
      "Step.THROTTLING",
      "SageMaker.JOB_INTERNAL_ERROR",
      "SageMaker.CAPACITY_ERROR",
      "SageMaker.RESOURCE_LIMIT",
    ],
  },
  "form/RetryPolicy": structure(
    "RetryPolicy",
    {
      ExceptionType: "form/ExceptionTypes",
      IntervalSeconds: "form/Integer",
      BackoffRate: "form/Float",
      MaxAttempts: "form/Integer",
      ExpireAfterMin: "form/Integer",
    },
    ["ExceptionType"],
  ),
  "form/RetryPolicies": list("RetryPolicies", "form/RetryPolicy"),
  "form/PropertyFile": structure(
    "PropertyFile",
    { PropertyFileName: "form/Text", OutputName: "form/Text", FilePath: "form/Text" },
    ["PropertyFileName", "OutputName", "FilePath"],
  ),
  "form/PropertyFiles": list("PropertyFiles", "form/PropertyFile"),
  "form/OutputType": {
    type: "string",
    name: "OutputType",
    enum: ["String", "Integer", "Float", "Boolean"],
  },
  "form/OutputParameter": structure(
    "OutputParameter",
    { OutputName: "form/Text", OutputType: "form/OutputType" },
    ["OutputName", "OutputType"],
  ),
  "form/OutputParameters": list("OutputParameters", "form/OutputParameter"),
  "form/Experiment": structure("PipelineExperimentConfig", {
    ExperimentName: "form/Text",
    TrialName: "form/Text",
  }),
  "form/Metadata": {
    type: "map",
    name: "Metadata",
    key: shapeRef("form/Text"),
    value: shapeRef("form/Any"),
  },
};

/** By the names of step members; what is not listed is text or anything. */
export const STEP_MEMBER_REFS: Readonly<Record<string, ShapeRef>> = {
  CacheConfig: shapeRef("form/CacheConfig"),
  RetryPolicies: shapeRef("form/RetryPolicies"),
  PropertyFiles: shapeRef("form/PropertyFiles"),
  OutputParameters: shapeRef("form/OutputParameters"),
  DependsOn: shapeRef("form/Names"),
  FailOnViolation: shapeRef("form/Any"),
  SkipCheck: shapeRef("form/Any"),
  RegisterNewBaseline: shapeRef("form/Any"),
};

export function structure(
  name: string,
  members: Readonly<Record<string, string>>,
  required: readonly string[] = [],
): StructureShape {
  const refs = Object.entries(members).map(([member, ref]) => [member, shapeRef(ref)] as const);
  return { type: "structure", name, members: new Map(refs), required, isUnion: false };
}

function list(name: string, item: string): Shape {
  return { type: "list", name, item: shapeRef(item) };
}
