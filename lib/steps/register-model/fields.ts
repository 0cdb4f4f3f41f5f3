import { type FieldSection, field } from "../field";

/** Order and level follow how often real designs have a member. */
export const REGISTER_MODEL_SECTIONS: readonly FieldSection[] = [
  {
    title: "Registration",
    fields: [
      field("ModelPackageGroupName", {
        label: "Model group",
        help: "Group of the model registry that gets the new version.",
        required: true,
      }),
      field("ModelApprovalStatus", {
        label: "Approval",
        widget: "choice",
        help: "Status of the new version until somebody changes it.",
      }),
      field("SkipModelValidation", {
        label: "Skip validation",
        widget: "choice",
        help: "All registers the version without SageMaker's own check of it.",
      }),
      field("ModelPackageDescription", {
        label: "Version description",
        widget: "multiline",
        help: "Shown beside the version in the registry.",
        level: "advanced",
      }),
      field("CustomerMetadataProperties", {
        label: "Metadata",
        widget: "string-map",
        help: "Names and values of your own that the version keeps.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Model",
    fields: [
      field("InferenceSpecification.Containers[0].Image", {
        label: "Image",
        widget: "image-uri",
        help: "The container that serves the model; for AWS's XGBoost the one that trained it.",
        required: true,
      }),
      field("InferenceSpecification.Containers[0].ModelDataUrl", {
        label: "Model data",
        widget: "s3-uri",
        help: "The model.tar.gz of a training job; connect a Training step to use its result.",
        required: true,
      }),
      field("InferenceSpecification.Containers[0].Environment", {
        label: "Environment variables",
        widget: "string-map",
        help: "Set in the container; visible to everybody who may read the version, so no secrets.",
      }),
    ],
  },
  {
    title: "Inference",
    fields: [
      field("InferenceSpecification.SupportedContentTypes", {
        label: "Takes",
        widget: "strings",
        help: "Formats that the model understands, such as text/csv.",
      }),
      field("InferenceSpecification.SupportedResponseMIMETypes", {
        label: "Answers",
        widget: "strings",
        help: "Formats in which the model answers.",
      }),
      field("InferenceSpecification.SupportedRealtimeInferenceInstanceTypes", {
        label: "Endpoint instances",
        widget: "strings",
        help: "Instance types on which the model may be deployed.",
      }),
      field("InferenceSpecification.SupportedTransformInstanceTypes", {
        label: "Batch instances",
        widget: "strings",
        help: "Instance types on which the model may run batch transforms.",
      }),
    ],
  },
  {
    title: "Reports",
    fields: [
      field("ModelMetrics.ModelQuality.Statistics.S3Uri", {
        label: "Quality report",
        widget: "s3-uri",
        help: "JSON file with the model's metrics, shown in the registry.",
      }),
      field("ModelMetrics.ModelQuality.Statistics.ContentType", {
        label: "Report format",
        help: "Needed beside a quality report.",
        placeholder: "application/json",
      }),
      field("ModelMetrics.Bias.Report.S3Uri", {
        label: "Bias report",
        widget: "s3-uri",
        help: "JSON file of a bias check.",
        level: "advanced",
      }),
      field("ModelMetrics.Bias.Report.ContentType", {
        label: "Bias report format",
        help: "Needed beside a bias report.",
        placeholder: "application/json",
        level: "advanced",
      }),
      field("ModelMetrics.Explainability.Report.S3Uri", {
        label: "Explainability report",
        widget: "s3-uri",
        help: "JSON file of an explainability check.",
        level: "advanced",
      }),
      field("ModelMetrics.Explainability.Report.ContentType", {
        label: "Explainability format",
        help: "Needed beside an explainability report.",
        placeholder: "application/json",
        level: "advanced",
      }),
    ],
  },
];
