import { attribute, call, imported, literal } from "../../python/build";
import { isRefusal, type StepEmitter } from "../python/contract";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { estimatorJob } from "./python-estimator";
import { MISSING_FOR_TRAINING } from "./python-missing";
import { trainerJob } from "./python-trainer";

/** The job of a training step: the object that describes it and the call that would start it. */
export const trainingEmitter: StepEmitter = {
  missing: MISSING_FOR_TRAINING,
  emit: (source, to) => {
    const job = to.sdk === "v2" ? estimatorJob(source.args, to) : trainerJob(source.args, to);
    if (isRefusal(job)) return job;
    return call(imported(to.module(mlops("steps")), "TrainingStep"), {
      name: literal(source.name),
      step_args: call(attribute(job.object, job.method), job.keywords),
      ...stepKeywords(source, to, { cache: true, retry: true }),
    });
  },
};
