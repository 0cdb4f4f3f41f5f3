import type { PipelineDocument } from "../../../pipeline/document";
import { call, formatted, imported, literal, name } from "../../../python/build";
import type { ProjectTexts } from "../value-context";
import type { CodeFolder } from "./code-folders";

/** The variable of `get_pipeline` that holds the bucket. */
const BUCKET = "default_bucket";

/** In a project the bucket comes from `config.py` or the caller, and code lies where its content says. */
export function projectTexts(
  { pipeline }: PipelineDocument,
  folders: readonly CodeFolder[],
): ProjectTexts {
  const { bucket } = pipeline;
  const isUsable = isBucketName(bucket);
  const find = imported("pipelines.code_locations", "code_location");
  const code = new Map(
    folders.map(({ path, location }) => [location, call(find, {}, [literal(path), name(BUCKET)])]),
  );
  const start = `s3://${bucket}`;
  const isInBucket = (text: string) => isUsable && (text === start || text.startsWith(`${start}/`));
  return {
    location: (text) => {
      const rest = text.slice(start.length);
      return code.get(text) ?? (isInBucket(text) ? formatted("s3://", BUCKET, rest) : undefined);
    },
    bucket: (text) => {
      if (!isInBucket(`s3://${text}`)) return undefined;
      return text === bucket ? name(BUCKET) : formatted("", BUCKET, text.slice(bucket.length));
    },
  };
}

/** Anything else may stand in a definition for other reasons. */
function isBucketName(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text);
}
