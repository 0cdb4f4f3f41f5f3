import { type FieldSection, field } from "../field";
import { tagsField } from "../tags-field";

export const BEDROCK_MODEL_IMPORT_SECTIONS: readonly FieldSection[] = [
  {
    title: "Model",
    fields: [
      field("ModelDataSource.S3DataSource.S3Uri", {
        label: "Model files",
        widget: "s3-uri",
        help: "Folder in S3 with the unpacked model in the Hugging Face format.",
        required: true,
      }),
      field("ImportedModelName", {
        label: "Model name",
        help: "Name in Bedrock, which must be new in your account.",
        required: true,
      }),
      field("JobName", {
        label: "Job name",
        help: "Name of the import job, which must be new in your account.",
        required: true,
      }),
      field("RoleArn", {
        label: "Role",
        widget: "arn",
        help: "IAM role under which Bedrock reads the files.",
        required: true,
      }),
    ],
  },
  {
    title: "Network, encryption and tags",
    fields: [
      field("VpcConfig.SubnetIds", {
        label: "Subnets",
        widget: "strings",
        help: "Subnets of your VPC through which the files are read.",
        level: "advanced",
      }),
      field("VpcConfig.SecurityGroupIds", {
        label: "Security groups",
        widget: "strings",
        help: "Security groups of that VPC.",
        level: "advanced",
      }),
      field("ImportedModelKmsKeyId", {
        label: "Model key",
        help: "KMS key that encrypts the imported model.",
        level: "advanced",
      }),
      tagsField("ImportedModelTags"),
    ],
  },
];
