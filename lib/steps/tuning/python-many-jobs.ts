import { attribute, call, dict, imported } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { type Emission, isRefusal, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";
import { trainingInputs } from "../training/python-estimator";
import { tunedEstimator } from "./python-estimator";
import { hyperparameterRanges } from "./python-ranges";
import { searchKeywords } from "./python-search";

const OBJECTIVE = "TuningObjective";

/** A search over several training jobs: `HyperparameterTuner.create` with a dictionary for each setting, and `fit`. */
export function manyJobs(args: Members, to: Emission): PyExpression | Refusal {
  const config = args.takeObject("HyperParameterTuningJobConfig");
  const jobs = args.takeItems("TrainingJobDefinitions");
  const [first] = jobs ?? [];
  if (!config || !jobs || !first) return refusal("it has no training job");
  const type = first.peek(`${OBJECTIVE}.Type`);
  if (type === undefined || jobs.some((job) => job.take(`${OBJECTIVE}.Type`) !== type))
    return refusal("the SDK's tuner wants one type of objective for all training jobs");

  const search = searchKeywords(args, config, to);
  if (isRefusal(search)) return search;
  const names = jobs.map((job) => job.takeText("DefinitionName") ?? "");
  if (!names.every(isSortedName))
    return refusal("the SDK's tuner sorts training jobs by their name");
  const written: JobWritten[] = [];
  for (const [index, job] of jobs.entries()) {
    const parts = jobWritten(job, to, names[index] ?? "");
    if (isRefusal(parts)) return parts;
    written.push(parts);
  }
  const by = (part: (job: JobWritten) => PyExpression | undefined) =>
    dict(written.map((job) => [job.name, part(job)] as const));
  const metrics = by((job) => job.metrics);
  const created = call(attribute(imported("sagemaker.tuner", "HyperparameterTuner"), "create"), {
    estimator_dict: by((job) => job.estimator),
    objective_metric_name_dict: by((job) => job.objective),
    hyperparameter_ranges_dict: by((job) => job.ranges),
    metric_definitions_dict: metrics.entries.length > 0 ? metrics : undefined,
    objective_type: to.value(type),
    ...search,
  });
  return call(attribute(to.own("tuner", created), "fit"), {
    inputs: by((job) => job.inputs),
    include_cls_metadata: dict([]), // its default is not one that the SDK takes here
  });
}

interface JobWritten {
  readonly name: string;
  readonly estimator: PyExpression;
  readonly objective: PyExpression;
  readonly ranges: PyExpression;
  readonly metrics: PyExpression | undefined;
  readonly inputs: PyExpression | undefined;
}

function jobWritten(job: Members, to: Emission, name: string): JobWritten | Refusal {
  const objective = job.take(`${OBJECTIVE}.MetricName`);
  if (objective === undefined) return refusal("the SDK's tuner wants an objective");
  const fixed = job.peek("StaticHyperParameters");
  const ranges = hyperparameterRanges(job, to, fixed, "HyperParameterRanges");
  if (isRefusal(ranges)) return ranges;
  const inputs = trainingInputs(job, to);
  if (isRefusal(inputs)) return inputs;
  const metrics = to.value(job.take("AlgorithmSpecification.MetricDefinitions"));
  const estimator = tunedEstimator(job, to, `${name}_estimator`);
  if (isRefusal(estimator)) return estimator;
  return { name, estimator, objective: to.value(objective), ranges, metrics, inputs };
}

function isSortedName(name: string, index: number, names: readonly string[]): boolean {
  const before = names[index - 1];
  return /^[\w-]+$/.test(name) && (before === undefined || before < name);
}
