import type { PipelineDocument, Step } from "../../pipeline/document";
import { call, imported, type Keywords, literal } from "../../python/build";
import { getAt } from "../../utils/json-path";

interface NamedJob {
  readonly member: string;
  /** Longest name that SDK v2 does not cut before it puts the time behind it, to take it off again. */
  readonly longest: number;
}

const JOBS: Readonly<Record<string, NamedJob>> = {
  Model: { member: "ModelName", longest: 63 },
  Processing: { member: "ProcessingJobName", longest: 39 },
  Training: { member: "TrainingJobName", longest: 39 },
  Transform: { member: "TransformJobName", longest: 39 },
  Tuning: { member: "HyperParameterTuningJobName", longest: 20 },
};

/** Types whose jobs have a name as well, which the emitters cannot give. */
const OTHER_JOBS = ["AutoML", "QualityCheck"];

/**
 * True when SDK v2 writes the pipeline's names of jobs with `use_custom_job_prefix`. Without it the SDK drops all names;
 * with it every job has one.
 */
export function keepsJobNames({ steps }: PipelineDocument): boolean {
  const named = steps.filter(({ definition }) => Object.hasOwn(JOBS, definition.Type));
  if (named.length === 0 || !named.every(hasPlainName)) return false;
  return !steps.some(({ definition }) => OTHER_JOBS.includes(definition.Type));
}

function hasPlainName({ definition }: Step): boolean {
  const job = JOBS[definition.Type];
  if (!job) return false;
  const name = getAt(definition, ["Arguments", job.member]);
  const isWhole = typeof name === "string" && name !== "" && name.length <= job.longest;
  return isWhole && !TIMED.test(name);
}

/** What the SDK takes for a time that it has put behind a name, and takes off. */
const TIMED = /-(\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}-\d{3}|\d{6}-\d{4})/;

/** Has the pipeline keep names. */
export function jobNamesConfig(): Keywords {
  const config = imported(
    "sagemaker.workflow.pipeline_definition_config",
    "PipelineDefinitionConfig",
  );
  return {
    pipeline_definition_config: call(config, { use_custom_job_prefix: literal(true) }),
  };
}
