import type { Step, StepDefinitionJson } from "../../pipeline/document";
import type { PyExpression } from "../../python/tree";
import type { StepEmitter } from "../../steps/python/contract";
import { Members } from "../../steps/python/members";
import type { JsonObject, JsonValue } from "../../utils/json";
import { err, ok, type Result } from "../../utils/result";
import { membersAt } from "./members-at";
import { reasonsOfLeft } from "./reasons-of-left";
import type { StepDraft } from "./step-draft";

interface Attempt {
  readonly step: Step;
  readonly definition: StepDefinitionJson;
  readonly to: StepDraft;
}

/** The SDK's class, and what it has no place for. */
interface InSdkWords {
  readonly value: PyExpression;
  /** Members that have to be added to what the class writes; undefined when it says all. */
  readonly added?: JsonObject;
  readonly reasons: readonly string[];
}

/** The step in the SDK's words, or the reasons why they do not do. */
export function attemptStep(
  emitter: StepEmitter | undefined,
  { step, definition, to }: Attempt,
): Result<InSdkWords, readonly string[]> {
  const { Name: name, Type: type, Arguments = {}, ...beside } = definition;
  if (!emitter) return err([`SDK ${to.sdk} has no class for ${type} steps`]);
  if (hasRoleByName(Arguments)) return err(["the SDK would look its role up by name"]);

  const args = new Members(Arguments, to.takenNumbers);
  const members = new Members(beside, to.takenNumbers);
  const written = emitter.emit({ name, type, args, members, step }, to);
  if (written.kind === "refusal") return err([written.reason]);
  const left = [...args.leftPaths().map((path) => ["Arguments", ...path]), ...members.leftPaths()];
  if (left.length === 0) return ok({ value: written, reasons: [] });
  const missing = emitter.missing?.filter(({ sdk = to.sdk }) => sdk === to.sdk) ?? [];
  const reasons = reasonsOfLeft(left, missing);
  const added = type === "Condition" ? undefined : membersAt(definition, left);
  return added ? ok({ value: written, added, reasons }) : err(reasons);
}

/** A role without a slash is a name; the SDK asks IAM for its ARN while it compiles. */
function hasRoleByName(args: JsonValue): boolean {
  const { RoleArn, ExecutionRoleArn, Role } = Object(args);
  return [RoleArn, ExecutionRoleArn, Role].some(
    (role) => typeof role === "string" && !role.includes("/"),
  );
}
