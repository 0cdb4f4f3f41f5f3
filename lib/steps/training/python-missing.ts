import type { MissingArgument } from "../python/contract";
import { missingJobName } from "../python/job-name";

const TRAINER = { sdk: "v3", lack: "ModelTrainer has no argument for" } as const;
const PLAIN = { sdk: "v3", lack: "ModelTrainer takes no value of the pipeline for" } as const;
const ALGORITHM = "Arguments.AlgorithmSpecification";

/** What an estimator (v2) or a trainer (v3) cannot be told. */
export const MISSING_FOR_TRAINING: readonly MissingArgument[] = [
  missingJobName("TrainingJobName"),
  {
    sdk: "v2",
    path: "Arguments.DebugHookConfig",
    lack: "DebuggerHookConfig cannot keep",
    of: "what the hook saves as it is",
  },
  { ...TRAINER, path: `${ALGORITHM}.ContainerEntrypoint`, of: "the container's entry point" },
  { ...TRAINER, path: `${ALGORITHM}.ContainerArguments`, of: "the container's arguments" },
  {
    ...TRAINER,
    path: `${ALGORITHM}.EnableSageMakerMetricsTimeSeries`,
    of: "EnableSageMakerMetricsTimeSeries",
  },
  { ...TRAINER, path: "Arguments.ProfilerConfig", of: "a profiler" },
  { ...TRAINER, path: "Arguments.ProfilerRuleConfigurations", of: "profiler rules" },
  { ...TRAINER, path: "Arguments.DebugHookConfig", of: "a debugger hook" },
  { ...TRAINER, path: "Arguments.DebugRuleConfigurations", of: "debugger rules" },
  { ...PLAIN, path: `${ALGORITHM}.TrainingInputMode`, of: "the input mode" },
  { ...PLAIN, path: "Arguments.ResourceConfig.VolumeSizeInGB", of: "the size of the disk" },
  {
    sdk: "v3",
    lack: "ModelTrainer leaves out",
    path: "Arguments.TrainingJobName",
    of: "the name of the job",
  },
];
