import { type FieldSection, field } from "../field";

/** Order and level follow how often real designs have a member. */
export const MODEL_SECTIONS: readonly FieldSection[] = [
  {
    title: "Container",
    fields: [
      field("PrimaryContainer.Image", {
        label: "Image",
        widget: "image-uri",
        help: "The container that serves the model; for AWS's XGBoost the one that trained it.",
        required: true,
      }),
      field("PrimaryContainer.ModelDataUrl", {
        label: "Model data",
        widget: "s3-uri",
        help: "The model.tar.gz of a training job; connect a Training step to use its result.",
        required: true,
      }),
      field("PrimaryContainer.Environment", {
        label: "Environment variables",
        widget: "string-map",
        help: "Set in the container; visible to everybody who may read the model, so no secrets.",
      }),
      field("PrimaryContainer.Mode", {
        label: "Models",
        widget: "choice",
        help: "Whether the container serves one model or a folder of them.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Role and network",
    fields: [
      field("ExecutionRoleArn", {
        label: "Role",
        widget: "arn",
        help: "IAM role under which the container runs once it is deployed.",
        required: true,
      }),
      field("EnableNetworkIsolation", {
        label: "No network",
        widget: "boolean",
        help: "The container cannot make any connection.",
        level: "advanced",
      }),
      field("VpcConfig.Subnets", {
        label: "Subnets",
        widget: "strings",
        help: "Subnets of your VPC in which the container runs.",
        level: "advanced",
      }),
      field("VpcConfig.SecurityGroupIds", {
        label: "Security groups",
        widget: "strings",
        help: "Security groups of that VPC.",
        level: "advanced",
      }),
    ],
  },
];
