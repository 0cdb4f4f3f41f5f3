import type { Step, StepDefinitionJson } from "../../pipeline/document";
import type { PyExpression } from "../../python/tree";
import type { Emission, StepEmitter } from "../../steps/python/contract";
import { Members } from "../../steps/python/members";
import type { JsonValue } from "../../utils/json";
import { err, ok, type Result } from "../../utils/result";

interface Attempt {
  readonly step: Step;
  readonly definition: StepDefinitionJson;
  readonly to: Emission;
}

/** The step in the SDK's words, or the reasons why they do not say all of it. */
export function attemptStep(
  emitter: StepEmitter | undefined,
  { step, definition, to }: Attempt,
): Result<PyExpression, readonly string[]> {
  const { Name: name, Type: type, Arguments = {}, ...beside } = definition;
  if (!emitter) return err([`SDK ${to.sdk} has no class for ${type} steps`]);
  if (hasRoleByName(Arguments)) return err(["the SDK would look its role up by name"]);

  const args = new Members(Arguments);
  const members = new Members(beside);
  const written = emitter.emit({ name, type, args, members, step }, to);
  if (written.kind === "refusal") return err([written.reason]);
  const left = [...args.left().map((path) => `Arguments.${path}`), ...members.left()];
  return left.length === 0 ? ok(written) : err([`the SDK's class has no place for ${some(left)}`]);
}

/** A role without a slash is a name; the SDK asks IAM for its ARN while it compiles. */
function hasRoleByName(args: JsonValue): boolean {
  const { RoleArn, ExecutionRoleArn, Role } = Object(args);
  return [RoleArn, ExecutionRoleArn, Role].some(
    (role) => typeof role === "string" && !role.includes("/"),
  );
}

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, 4).join(", ");
  return paths.length > 4 ? `${shown} and ${paths.length - 4} more` : shown;
}
