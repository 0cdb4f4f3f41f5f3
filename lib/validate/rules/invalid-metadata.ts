import { QUOTAS } from "../../aws/quotas";
import type { Fix, FixPlace } from "../../pipeline/fix";
import { countCharacters } from "../../utils/count-characters";
import { isJsonObject, isJsonPrimitive, type JsonPath } from "../../utils/json";
import { removal, replacement } from "../fixes";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

const KEY = /^[A-Za-z0-9_-]{1,128}$/;

const METADATA: FixPlace = { on: "pipeline", path: ["Metadata"] };

export const invalidMetadata: DocumentRule = ({ document }) => {
  const { Metadata: metadata = null } = document.pipeline.definition;
  const fault = (path: JsonPath, message: string, fix: Fix) =>
    pipelineIssue({
      code: "invalid-metadata",
      severity: "error",
      path: ["Metadata", ...path],
      message,
      fix,
    });
  if (metadata === null) return [];
  if (!isJsonObject(metadata))
    return [fault([], "“Metadata” must be an object with names and texts.", removal(METADATA))];

  const { value: longest } = QUOTAS.metadataValueLength;
  return Object.entries(metadata)
    .filter(
      ([key, value]) =>
        !KEY.test(key) || typeof value !== "string" || countCharacters(value) > longest,
    )
    .map(([key, value]) =>
      fault(
        [key],
        `“${key}” in “Metadata”: the name takes 1 to 128 letters, digits, hyphens and underscores, the value is a text of at most ${longest} characters.`,
        isJsonPrimitive(value) && typeof value !== "string" && value !== null && KEY.test(key)
          ? replacement({ on: "pipeline", path: ["Metadata", key] }, { value: String(value) })
          : removal({ on: "pipeline", path: ["Metadata", key] }),
      ),
    );
};
