import type { PipelineDocument, PipelineSettings } from "../../pipeline/document";
import type { JsonObject } from "../../utils/json";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { mapDefinitions } from "../replace-step";
import { bucketRewrite, mapStrings, roleRewrite, type StringRewrite } from "../rewrite-strings";

interface SetPipelineSettingsInput {
  /** Settings to write; `maxParallelSteps: undefined` takes the limit away. */
  readonly change: Partial<Omit<PipelineSettings, "definition">>;
}

/** Changes settings of the pipeline; a new role or bucket takes the place of the old one in every step that has it. */
export const setPipelineSettings = defineCommand(
  "Edit pipeline settings",
  (document: PipelineDocument, { change }: SetPipelineSettingsInput) => {
    const before = document.pipeline;
    const { maxParallelSteps, ...rest } = { ...before, ...change };
    const pipeline: PipelineSettings = {
      ...rest,
      ...(maxParallelSteps !== undefined && { maxParallelSteps }),
    };
    if (JSON.stringify(pipeline) === JSON.stringify(before)) return ok(document);
    return ok(rewritten({ ...document, pipeline }, before));
  },
);

function rewritten(document: PipelineDocument, before: PipelineSettings): PipelineDocument {
  const { roleArn, bucket, definition } = document.pipeline;
  const rewrites: StringRewrite[] = [];
  if (roleArn !== before.roleArn && before.roleArn !== "")
    rewrites.push(roleRewrite(before.roleArn, roleArn));
  if (bucket !== before.bucket && before.bucket !== "")
    rewrites.push(bucketRewrite(before.bucket, bucket));
  if (rewrites.length === 0) return document;

  const all = <Value extends JsonObject>(value: Value) =>
    rewrites.reduce((result, rewrite) => mapStrings(result, rewrite), value);
  return {
    ...mapDefinitions(document, all),
    pipeline: { ...document.pipeline, definition: all(definition) },
  };
}
