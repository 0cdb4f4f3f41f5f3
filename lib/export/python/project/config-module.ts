import type { PipelineDocument } from "../../../pipeline/document";
import { assign, comment, dict, list, literal } from "../../../python/build";
import { printModule } from "../../../python/print-module";
import { mainRole } from "../main-role";

/** `config.py`: what differs between accounts, as constants. */
export function configModule(document: PipelineDocument): string {
  const { name, description, bucket, region, tags, maxParallelSteps } = document.pipeline;
  return printModule({
    docstring: "Values that differ between accounts. No secrets belong here.",
    body: [
      assign("PIPELINE_NAME", literal(name)),
      assign("DESCRIPTION", literal(description)),
      assign("REGION", literal(region)),
      comment("Role that the pipeline and its jobs run under."),
      assign("ROLE_ARN", literal(mainRole(document))),
      comment("Bucket for code and outputs, without s3://."),
      assign("BUCKET", literal(bucket)),
      assign(
        "TAGS",
        list(
          tags.map(({ key, value }) =>
            dict([
              ["Key", literal(key)],
              ["Value", literal(value)],
            ]),
          ),
        ),
      ),
      comment("At most so many steps at a time; None for no limit."),
      assign("MAX_PARALLEL_STEPS", literal(maxParallelSteps ?? null)),
    ],
  });
}
