import { loadShapes } from "../aws/load-shapes";
import type { Branch, PipelineDocument, Step } from "../pipeline/document";
import type { Issue } from "../pipeline/issue";
import { conditionStep, pipelineWith, step } from "../pipeline/testing";
import type { JsonObject } from "../utils/json";
import { validate } from "./validate";

/** A design whose settings are its author's own. */
export function designWith(...steps: readonly Step[]): PipelineDocument {
  const document = pipelineWith(...steps);
  const roleArn = "arn:aws:iam::123456789012:role/Sample";
  return { ...document, pipeline: { ...document.pipeline, roleArn, bucket: "sample" } };
}

/** The shortest valid step: a call of a Lambda function. */
export function callStep(name: string, members: JsonObject = {}, branch?: Branch): Step {
  const FunctionArn = "arn:aws:lambda:eu-west-1:123456789012:function:sample";
  return step(name, { Type: "Lambda", FunctionArn, ...members }, branch);
}

/** A call that reads `get` as its input. */
export function readingStep(name: string, get: string): Step {
  return callStep(name, { Arguments: { input: { Get: get } } });
}

/** A condition on a literal and an expression, valid in itself. */
export function gateStep(name: string, branch?: Branch): Step {
  const gate = conditionStep(name, branch);
  const Conditions = [
    { Type: "Equals", LeftValue: { Get: "Execution.PipelineName" }, RightValue: "x" },
  ];
  return {
    ...gate,
    definition: { ...gate.definition, Arguments: { Conditions, IfSteps: [], ElseSteps: [] } },
  };
}

export async function issuesOf(document: PipelineDocument): Promise<readonly Issue[]> {
  return validate(document, await loadShapes());
}

/** `severity code` of all issues, so that whole lists can be compared. */
export async function faultsOf(document: PipelineDocument): Promise<readonly string[]> {
  return (await issuesOf(document)).map(({ severity, code }) => `${severity} ${code}`);
}
