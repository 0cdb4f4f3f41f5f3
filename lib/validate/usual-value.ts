import type { StepDefinitionJson } from "../pipeline/document";
import type { Fix } from "../pipeline/fix";
import { kindOf } from "../steps/registry";
import { isJsonPrimitive, type JsonPath, type JsonValue } from "../utils/json";
import { getAt } from "../utils/json-path";
import { replacement, stepPlace } from "./fixes";
import type { StepSubject, Validation } from "./validation";

/** Fills a missing member with what a new step of the kind begins with; nothing where that is to be filled in itself. */
export function usualValue(
  subject: StepSubject,
  path: JsonPath,
  { document }: Pick<Validation, "document">,
): Fix | undefined {
  const { roleArn } = document.pipeline;
  const value = getAt(startOf(subject, roleArn), path);
  if (value === undefined || !isComplete(value)) return undefined;
  const label =
    value === roleArn
      ? "Use the pipeline's role"
      : isJsonPrimitive(value)
        ? `Set the usual ${JSON.stringify(value).replaceAll('"', "")}`
        : "Fill it in as new steps have it";
  return replacement(stepPlace(subject, path), { value, label });
}

/** As for a pipeline without bucket and region: what depends on them is left blank. */
function startOf({ step, name }: StepSubject, roleArn: string): StepDefinitionJson {
  return kindOf(step).start({ name, roleArn, bucket: "", region: "" }).definition;
}

function isComplete(value: JsonValue): boolean {
  const text = JSON.stringify(value);
  return !text.includes('""') && !text.includes("s3://") && text !== "{}" && text !== "[]";
}
