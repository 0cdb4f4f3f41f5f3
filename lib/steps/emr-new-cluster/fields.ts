import { type Field, type FieldSection, field, stepField } from "../field";

const CLUSTER = "ClusterConfig";

const GROUPS: Field = field(`${CLUSTER}.Instances.InstanceGroups`, {
  label: "Machines",
  widget: "records",
  help: "One group leads the cluster, the others compute and store.",
  item: {
    noun: "group",
    namePath: ["Name"],
    fields: [
      stepField("Name", { label: "Name", help: "How the group is called.", level: "advanced" }),
      stepField("InstanceRole", {
        label: "Task",
        widget: "choice",
        help: "One group of one machine leads; core machines compute and store, task machines compute.",
        options: [
          { value: "MASTER", label: "Lead" },
          { value: "CORE", label: "Core" },
          { value: "TASK", label: "Task" },
        ],
        required: true,
      }),
      stepField("InstanceType", {
        label: "Instance type",
        help: "An EC2 type, without ml in front.",
        placeholder: "m5.xlarge",
        required: true,
      }),
      stepField("InstanceCount", {
        label: "Instances",
        widget: "number",
        help: "Machines in the group.",
        required: true,
      }),
      stepField("Market", {
        label: "Capacity",
        widget: "choice",
        help: "Spot is cheaper and may be taken away.",
        level: "advanced",
      }),
    ],
    start: {
      Name: "",
      InstanceRole: "TASK",
      InstanceType: "m5.xlarge",
      InstanceCount: 1,
      Market: "ON_DEMAND",
    },
  },
});

const SOFTWARE: readonly Field[] = [
  field(`${CLUSTER}.ReleaseLabel`, {
    label: "EMR release",
    help: "Decides the versions of Spark and the other applications.",
    placeholder: "emr-7.0.0",
    required: true,
  }),
  field(`${CLUSTER}.Applications`, {
    label: "Applications",
    widget: "records",
    help: "What is installed on the cluster.",
    item: {
      noun: "application",
      namePath: ["Name"],
      fields: [
        stepField("Name", {
          label: "Name",
          help: "Such as Spark, Hive or Hadoop.",
          placeholder: "Spark",
        }),
      ],
      start: { Name: "" },
    },
  }),
];

const ACCESS: readonly Field[] = [
  field(`${CLUSTER}.JobFlowRole`, {
    label: "Instance profile",
    help: "EC2 instance profile of the machines; its role reads and writes the data.",
    placeholder: "EMR_EC2_DefaultRole",
    required: true,
  }),
  field(`${CLUSTER}.ServiceRole`, {
    label: "Service role",
    help: "IAM role with which EMR starts and ends machines.",
    placeholder: "EMR_DefaultRole",
    required: true,
  }),
  field(`${CLUSTER}.LogUri`, {
    label: "Log folder",
    widget: "s3-uri",
    help: "Where logs are kept after the cluster has ended.",
  }),
  field(`${CLUSTER}.Instances.Ec2SubnetId`, {
    label: "Subnet",
    help: "Subnet of your VPC in which the machines run.",
    placeholder: "subnet-0123456789abcdef0",
  }),
  field(`${CLUSTER}.Instances.Ec2KeyName`, {
    label: "EC2 key",
    help: "Key pair with which the machines can be entered.",
    level: "advanced",
  }),
  field(`${CLUSTER}.SecurityConfiguration`, {
    label: "Security configuration",
    help: "Name of an EMR security configuration, such as for encryption.",
    level: "advanced",
  }),
];

/** The cluster, apart from what a pipeline decides itself: its name, its steps and its end. */
export const CLUSTER_SECTIONS: readonly FieldSection[] = [
  { title: "Machines", fields: [GROUPS] },
  { title: "Software", fields: SOFTWARE },
  { title: "Access and logs", fields: ACCESS },
];
