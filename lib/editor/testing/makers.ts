import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepByName } from "../../pipeline/find";
import { type StepId, stepId, stepKind } from "../../pipeline/ids";
import { newDocument } from "../../pipeline/new-document";
import type { JsonObject, JsonValue } from "../../utils/json";
import type { Result } from "../../utils/result";
import type { Command, CommandError } from "../command";
import { addStep } from "../commands/add-step";

/** A step of no particular kind, whose id is its name in lower case. For tests. */
export function step(
  name: string,
  { type = "Custom", branch, dependsOn, ...args }: StepParts = {},
): Step {
  return {
    id: stepId(name.toLowerCase()),
    kind: stepKind(type === "Condition" ? "condition" : "raw"),
    ...(branch && { branch: { condition: stepId(branch[0].toLowerCase()), when: branch[1] } }),
    definition: {
      Name: name,
      Type: type,
      Arguments:
        type === "Condition"
          ? { Conditions: [], IfSteps: [], ElseSteps: [], ...args.args }
          : { ...args.args },
      ...(dependsOn && { DependsOn: dependsOn }),
    },
  };
}

interface StepParts {
  readonly type?: string;
  readonly branch?: readonly [condition: string, when: "true" | "false"];
  readonly dependsOn?: readonly string[];
  readonly args?: JsonObject;
}

export function pipelineWith(...steps: readonly Step[]): PipelineDocument {
  return { ...newDocument("Attrition"), steps };
}

/** `{"Get": "Steps.<path>"}`. */
export function reads(path: string): JsonObject {
  return { Get: `Steps.${path}` };
}

/** The value of a command that has to succeed. */
export function done(result: Result<PipelineDocument, CommandError>): PipelineDocument {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The words of a command that has to refuse. */
export function refusal(result: Result<PipelineDocument, CommandError>): string {
  if (result.ok) throw new Error("The command was not refused.");
  return result.error.message;
}

/** A design with steps of real kinds, added one after the other; ids are names in lower case. */
export function designOf(
  ...steps: readonly (readonly [kind: string, name: string])[]
): PipelineDocument {
  return steps.reduce(
    (document, [kind, name]) =>
      done(
        addStep(document, {
          stepId: stepId(name.toLowerCase()),
          kind: stepKind(kind),
          name,
          at: { x: 0, y: 0 },
        }),
      ),
    newDocument("Attrition"),
  );
}

/** Runs commands one after the other; each has to succeed. */
export function applied<Input>(
  document: PipelineDocument,
  command: Command<Input>,
  input: Input,
): PipelineDocument {
  return done(command(document, input));
}

export function idOf(document: PipelineDocument, name: string): StepId {
  const found = stepByName(document, name);
  if (!found) throw new Error(`No step is called ${name}.`);
  return found.id;
}

export function argumentsOf(document: PipelineDocument, name: string): JsonValue | undefined {
  return stepByName(document, name)?.definition.Arguments;
}
