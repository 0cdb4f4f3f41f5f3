import { call, imported, type Keywords, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Emission } from "../python/contract";
import { isEmptyObject } from "../python/is-empty-object";
import type { Members } from "../python/members";

const METRICS = { v2: "sagemaker.model_metrics", v3: "sagemaker.core.model_metrics" };
const BASELINES = {
  v2: "sagemaker.drift_check_baselines",
  v3: "sagemaker.core.drift_check_baselines",
};
const METADATA = { v2: "sagemaker.metadata_properties", v3: "sagemaker.core.metadata_properties" };

/** Member of `ModelMetrics` by keyword of the SDK's class. */
const METRIC_SOURCES: Readonly<Record<string, string>> = {
  model_statistics: "ModelQuality.Statistics",
  model_constraints: "ModelQuality.Constraints",
  model_data_statistics: "ModelDataQuality.Statistics",
  model_data_constraints: "ModelDataQuality.Constraints",
  bias: "Bias.Report",
  bias_pre_training: "Bias.PreTrainingReport",
  bias_post_training: "Bias.PostTrainingReport",
  explainability: "Explainability.Report",
};

const BASELINE_SOURCES: Readonly<Record<string, string>> = {
  model_statistics: "ModelQuality.Statistics",
  model_constraints: "ModelQuality.Constraints",
  model_data_statistics: "ModelDataQuality.Statistics",
  model_data_constraints: "ModelDataQuality.Constraints",
  bias_pre_training_constraints: "Bias.PreTrainingConstraints",
  bias_post_training_constraints: "Bias.PostTrainingConstraints",
  explainability_constraints: "Explainability.Constraints",
};

const BASELINE_FILES: Readonly<Record<string, string>> = {
  bias_config_file: "Bias.ConfigFile",
  explainability_config_file: "Explainability.ConfigFile",
};

/** The reports that go with the package. */
export function modelMetrics(args: Members, to: Emission): PyExpression | undefined {
  const metrics = args.takeObject("ModelMetrics");
  if (!metrics) return undefined;
  for (const group of ["Bias", "Explainability"])
    if (isEmptyObject(metrics.peek(group))) metrics.take(group); // the SDK writes them empty too
  const sources = filesAt(metrics, to, METRIC_SOURCES, "MetricsSource");
  return call(imported(to.module(METRICS), "ModelMetrics"), sources);
}

/** What later checks compare with. */
export function driftCheckBaselines(args: Members, to: Emission): PyExpression | undefined {
  const baselines = args.takeObject("DriftCheckBaselines");
  if (!baselines) return undefined;
  return call(imported(to.module(BASELINES), "DriftCheckBaselines"), {
    ...filesAt(baselines, to, BASELINE_SOURCES, "MetricsSource"),
    ...filesAt(baselines, to, BASELINE_FILES, "FileSource"),
  });
}

/** Where the package comes from. */
export function metadataProperties(args: Members, to: Emission): PyExpression | undefined {
  const metadata = args.takeObject("MetadataProperties");
  if (!metadata) return undefined;
  return call(imported(to.module(METADATA), "MetadataProperties"), {
    commit_id: to.value(metadata.take("CommitId")),
    repository: to.value(metadata.take("Repository")),
    generated_by: to.value(metadata.take("GeneratedBy")),
    project_id: to.value(metadata.take("ProjectId")),
  });
}

/** An object of the class for each member that is there. */
function filesAt(
  members: Members,
  to: Emission,
  paths: Readonly<Record<string, string>>,
  className: "MetricsSource" | "FileSource",
): Keywords {
  const entries = Object.entries(paths).map(([keyword, path]) => {
    const file = members.takeObject(path);
    if (!file) return [keyword, undefined] as const;
    const value = call(imported(to.module(METRICS), className), {
      s3_uri: to.value(file.take("S3Uri")) ?? literal(null),
      content_type: to.value(file.take("ContentType")) ?? literal(null),
      content_digest: to.value(file.take("ContentDigest")),
    });
    return [keyword, value] as const;
  });
  return Object.fromEntries(entries);
}
