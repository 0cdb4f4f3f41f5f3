import type { Fix } from "../pipeline/fix";
import type { Issue } from "../pipeline/issue";
import type { Trigger } from "../pipeline/trigger";
import type { JsonPath } from "../utils/json";
import { maskSecrets } from "./secrets/mask-secrets";
import type { StepSubject } from "./validation";

export interface IssueFacts {
  readonly code: string;
  readonly severity: Issue["severity"];
  /** From the step's definition, the parameter or the pipeline's definition down. */
  readonly path: JsonPath;
  readonly message: string;
  readonly fix?: Fix | undefined;
}

export function stepIssue(subject: StepSubject, { path, ...facts }: IssueFacts): Issue {
  return { ...facts, at: { on: "step", stepId: subject.step.id, path } };
}

export function parameterIssue(name: string, { path, ...facts }: IssueFacts): Issue {
  return { ...facts, at: { on: "parameter", name, path } };
}

export function triggerIssue({ id }: Trigger, { path, ...facts }: IssueFacts): Issue {
  return { ...facts, at: { on: "trigger", triggerId: id, path } };
}

/** @param facts - `setting` for what stands in the pipeline's settings, beside the definition. */
export function pipelineIssue({
  path,
  setting,
  ...facts
}: IssueFacts & Pick<PipelinePlace, "setting">): Issue {
  return { ...facts, at: { on: "pipeline", path, ...(setting && { setting }) } };
}

type PipelinePlace = Extract<Issue["at"], { on: "pipeline" }>;

/** Names in curly quotes: `“a”`, `“a” or “b”`, `“a”, “b” or “c”`. */
export function quoted(names: Iterable<string>, word = "or"): string {
  const all = [...names].map((name) => `“${name}”`);
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} ${word} ${last}`;
}

const MOST_SHOWN = 60; // characters

/**
 * A value in few words, as part of a sentence. A secret is masked before the text is cut, for half of one has no form left
 * to know it by.
 *
 * @param name - of what has the value: a secret may be known by that alone.
 */
export function shown(value: unknown, name?: string): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string"
    ? `“${maskSecrets(value, name).slice(0, MOST_SHOWN)}”`
    : String(value);
}
