import type { CodeSettings, PipelineDocument, Step } from "../../pipeline/document";
import { filePath, stepId, stepKind } from "../../pipeline/ids";
import { newDocument } from "../../pipeline/new-document";
import { startExecuteCode } from "./start";

/** Makers for the tests of this folder. */

export const BUCKET = "amzn-s3-demo-bucket";

/** A new Execute-code step as the editor adds it. */
export function newStep(name = "Process", code: Partial<CodeSettings> = {}): Step {
  const context = {
    name,
    roleArn: "arn:aws:iam::111122223333:role/R",
    bucket: BUCKET,
    region: "eu-west-1",
  };
  const start = startExecuteCode(context);
  return {
    id: stepId(`step-${name.toLowerCase()}`),
    kind: stepKind("execute-code"),
    definition: start.definition,
    ...(start.code && { code: { ...start.code, ...code } }),
  };
}

/** A design with these steps and files, by step and file name. */
export function documentWith(
  steps: readonly Step[],
  files: Readonly<Record<string, Readonly<Record<string, string>>>>,
): PipelineDocument {
  const entries = steps.flatMap(({ id, definition }) =>
    Object.entries(files[definition.Name] ?? {}).map(([name, text]) => [filePath(id, name), text]),
  );
  return { ...newDocument("Sample"), steps, files: Object.fromEntries(entries) };
}
