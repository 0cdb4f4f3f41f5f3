import { attribute, call, imported, list } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";

const TUNER = "sagemaker.tuner";
const SHAPES = "sagemaker.core.shapes";

const WARM_STARTS: Readonly<Record<string, string>> = {
  IdenticalDataAndAlgorithm: "IDENTICAL_DATA_AND_ALGORITHM",
  TransferLearning: "TRANSFER_LEARNING",
};

/** What earlier jobs the search starts from. */
export function warmStart(args: Members, to: Emission): PyExpression | undefined {
  return to.sdk === "v2" ? ofEstimators(args, to) : ofTrainers(args, to);
}

/** The SDK keeps parents in a set, so that only a single one has a sure place. */
function ofEstimators(args: Members, to: Emission): PyExpression | undefined {
  const parents = args.peek("WarmStartConfig.ParentHyperParameterTuningJobs");
  const type = WARM_STARTS[String(args.peek("WarmStartConfig.WarmStartType"))];
  if (!Array.isArray(parents) || parents.length !== 1 || type === undefined) return undefined;
  args.take("WarmStartConfig.WarmStartType");
  const [parent] = args.takeItems("WarmStartConfig.ParentHyperParameterTuningJobs") ?? [];
  const job = parent?.take("HyperParameterTuningJobName");
  return call(imported(TUNER, "WarmStartConfig"), {
    warm_start_type: attribute(imported(TUNER, "WarmStartTypes"), type),
    parents: job === undefined ? undefined : list([to.value(job)]),
  });
}

function ofTrainers(args: Members, to: Emission): PyExpression | undefined {
  const parents = args.takeItems("WarmStartConfig.ParentHyperParameterTuningJobs");
  if (!parents) return undefined;
  return call(imported(SHAPES, "HyperParameterTuningJobWarmStartConfig"), {
    warm_start_type: to.value(args.take("WarmStartConfig.WarmStartType")),
    parent_hyper_parameter_tuning_jobs: list(
      parents.map((parent) =>
        call(imported(SHAPES, "ParentHyperParameterTuningJob"), {
          hyper_parameter_tuning_job_name: to.value(parent.take("HyperParameterTuningJobName")),
        }),
      ),
    ),
  });
}
