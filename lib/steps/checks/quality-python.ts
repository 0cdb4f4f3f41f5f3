import { call, imported, type Keywords, literal } from "../../python/build";
import { type Emission, refusal, type StepEmitter } from "../python/contract";
import type { Members } from "../python/members";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { checkJobConfig } from "./check-job-python";
import { datasetFormat } from "./dataset-format-python";
import { takeQualityFiles } from "./quality-written";

const SETTINGS = ["SkipCheck", "FailOnViolation", "RegisterNewBaseline"];

/** Of checks of a model; they are attributes of the SDK's configuration and variables of the container. */
const MODEL_VARIABLES = [
  "problem_type",
  "inference_attribute",
  "probability_attribute",
  "ground_truth_attribute",
  "probability_threshold_attribute",
];

/** `QualityCheckStep` with the configuration of a check of data or of a model. */
export const qualityCheckEmitter: StepEmitter = {
  missing: [
    {
      path: "Arguments.AppSpecification.ImageUri",
      lack: "QualityCheckStep takes",
      of: "its image from the region in which the pipeline is built",
    },
  ],
  emit(source, to) {
    const { args, members } = source;
    const missing = SETTINGS.find((setting) => members.peek(setting) === undefined);
    if (missing) return refusal(`the SDK always writes ${missing}`);
    if (to.sdk === "v3" && args.peek("StoppingCondition.MaxRuntimeInSeconds") === undefined)
      to.note(
        "SDK v3 writes a limit of 24 hours, which is what the service sets where there is none.",
      );
    const format = datasetFormat(args.take("Environment.dataset_format"), to);
    if (!format) return refusal("the format of its data set is spelt otherwise than Python would");
    const files = takeQualityFiles(args, to);
    if (!files) return refusal("it reads other than one data set, or writes other than one output");

    const present = (path: string) =>
      members.peek(path) === null ? undefined : to.value(members.take(path));
    const module = to.module(mlops("quality_check_step"));
    const checksModel = members.take("CheckType") === "MODEL_QUALITY";
    const config = checksModel ? "ModelQualityCheckConfig" : "DataQualityCheckConfig";
    return call(imported(module, "QualityCheckStep"), {
      name: literal(source.name),
      quality_check_config: call(imported(module, config), {
        baseline_dataset: to.value(files.dataset),
        dataset_format: format,
        output_s3_uri: to.value(files.output),
        ...(checksModel && modelVariables(args, to)),
      }),
      check_job_config: checkJobConfig(args, to),
      skip_check: present("SkipCheck"),
      fail_on_violation: present("FailOnViolation"),
      register_new_baseline: present("RegisterNewBaseline"),
      model_package_group_name: present("ModelPackageGroupName"),
      supplied_baseline_statistics: present("SuppliedBaselineStatistics"),
      supplied_baseline_constraints: present("SuppliedBaselineConstraints"),
      ...stepKeywords(source, to, { cache: true }),
    });
  },
};

function modelVariables(args: Members, to: Emission): Keywords {
  args.takeWritten("Environment.analysis_type", "MODEL_QUALITY");
  return Object.fromEntries(
    MODEL_VARIABLES.map((name) => [name, to.value(args.take(`Environment.${name}`))]),
  );
}
