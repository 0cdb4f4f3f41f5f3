import { NameScope } from "../../python/names";

/** Names that `get_pipeline` and the modules around it use for themselves. */
const RESERVED = [
  ...["boto3", "config", "default_bucket", "get_pipeline", "json", "os", "pipeline_name", "role"],
  ...["sagemaker", "sagemaker_session", "session", "step"],
];

/** The variables of one `get_pipeline`. */
export function fileNames(): NameScope {
  return new NameScope(RESERVED);
}
