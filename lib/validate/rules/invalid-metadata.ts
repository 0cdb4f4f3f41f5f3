import { QUOTAS } from "../../aws/quotas";
import { isJsonObject, type JsonPath } from "../../utils/json";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

const KEY = /^[A-Za-z0-9_-]{1,128}$/;

export const invalidMetadata: DocumentRule = ({ document }) => {
  const { Metadata: metadata = null } = document.pipeline.definition;
  const fault = (path: JsonPath, message: string) =>
    pipelineIssue({
      code: "invalid-metadata",
      severity: "error",
      path: ["Metadata", ...path],
      message,
    });
  if (metadata === null) return [];
  if (!isJsonObject(metadata))
    return [fault([], "“Metadata” must be an object with names and texts.")];

  const { value: longest } = QUOTAS.metadataValueLength;
  return Object.entries(metadata)
    .filter(([key, value]) => !KEY.test(key) || typeof value !== "string" || value.length > longest)
    .map(([key]) =>
      fault(
        [key],
        `“${key}” in “Metadata”: the name takes 1 to 128 letters, digits, hyphens and underscores, the value is a text of at most ${longest} characters.`,
      ),
    );
};
