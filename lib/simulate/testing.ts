import type { Branch, Parameter, PipelineDocument, Step } from "../pipeline/document";
import { stepKind } from "../pipeline/ids";
import { conditionStep, pipelineWith, step } from "../pipeline/testing";
import type { JsonArray, JsonObject, JsonValue } from "../utils/json";
import type { Run, StepRun } from "./run";
import { simulate } from "./simulate";
import type { SimulationInput } from "./simulation-input";

/** The run of a design that can be simulated. For tests. */
export function runOf(document: PipelineDocument, input?: SimulationInput): Run {
  const run = simulate(document, input);
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
}

/** Why a design cannot be simulated. For tests. */
export function refusalOf(document: PipelineDocument, input?: SimulationInput): string {
  const run = simulate(document, input);
  if (run.ok) throw new Error("It was simulated.");
  return run.error.message;
}

export function stepIn(run: Run, name: string): StepRun {
  const found = run.steps.find((each) => each.name === name);
  if (!found) throw new Error(`No step ${name}`);
  return found;
}

/** What became of each step, by name. For tests. */
export function statuses({ steps }: Run): Readonly<Record<string, string>> {
  return Object.fromEntries(steps.map(({ name, status }) => [name, status]));
}

/** A step that waits for others. For tests. */
export function waiting(name: string, ...others: readonly string[]): Step {
  return step(name, { DependsOn: [...others] });
}

/** A step of a type. For tests. */
export function stepOf(
  type: string,
  name: string,
  members: JsonObject = {},
  branch?: Branch,
): Step {
  return { ...step(name, { Type: type, ...members }, branch), kind: stepKind("raw") };
}

/** A condition that asks something. For tests. */
export function asking(name: string, conditions: JsonArray, members: JsonObject = {}): Step {
  const condition = conditionStep(name);
  const Arguments = { Conditions: conditions, IfSteps: [], ElseSteps: [] };
  return { ...condition, definition: { ...condition.definition, Arguments, ...members } };
}

/** Look-up in a property file of a step. For tests. */
export function fileValue(stepName: string, path: string, file = "Report"): JsonObject {
  return {
    "Std:JsonGet": { PropertyFile: { Get: `Steps.${stepName}.PropertyFiles.${file}` }, Path: path },
  };
}

export function compared(type: string, left: JsonValue, right: JsonValue): JsonObject {
  return { Type: type, LeftValue: left, RightValue: right };
}

export function withParameters(
  document: PipelineDocument,
  ...parameters: readonly Parameter[]
): PipelineDocument {
  return { ...document, parameters };
}

/** `Evaluate`, `Good` that asks for its AUC, and a step in each branch. For tests. */
export function gatedDesign(): PipelineDocument {
  const good = asking("Good", [
    compared("GreaterThan", fileValue("Evaluate", "auc"), { Get: "Parameters.Least" }),
  ]);
  const message = {
    "Std:Join": {
      On: "",
      Values: ["AUC ", fileValue("Evaluate", "auc"), " < ", { Get: "Parameters.Least" }],
    },
  };
  return withParameters(
    pipelineWith(
      step("Evaluate"),
      good,
      step("Register", {}, { condition: good.id, when: "true" }),
      stepOf(
        "Fail",
        "Stop",
        { Arguments: { ErrorMessage: message } },
        { condition: good.id, when: "false" },
      ),
    ),
    { Name: "Least", Type: "Float", DefaultValue: 0.85 },
  );
}
