/** What SageMaker compares to find an earlier result, by the step's `Type`. */
interface CacheKey {
  /** Whether AWS lists the members for this type. */
  readonly isDocumented: boolean;
  /** A sentence: a change of what starts the step anew. */
  readonly compares: string;
}

const LISTED: Readonly<Record<string, string>> = {
  Processing:
    "A change of the image and its command, the environment, or the inputs runs the step again.",
  Training:
    "A change of the algorithm, the hyperparameters, the environment, the channels, checkpoints or debugging runs the step again.",
  Tuning:
    "A change of the search, its ranges and limits, or of the algorithm, fixed hyperparameters, channels or output of the training job runs the step again.",
  AutoML:
    "A change of the configuration, the objective, the problem type or the inputs runs the step again.",
  Transform:
    "A change of the model's name, the input, its filters or the environment runs the step again.",
  EMR: "A change of the cluster's id or of the job runs the step again.",
};

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-default-keys.html */
export function cacheKey(type: string): CacheKey {
  const compares = LISTED[type];
  return {
    isDocumented: compares !== undefined,
    compares: compares ?? "AWS does not list which settings of this type are compared.",
  };
}
