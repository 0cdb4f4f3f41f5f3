import { type Field, type FieldSection, field } from "../field";

const SPARK = "JobConfig.jobDriver.sparkSubmit";

const JOB: readonly Field[] = [
  field(`${SPARK}.entryPoint`, {
    label: "Script",
    widget: "s3-uri",
    help: "Python file or JAR in S3.",
    placeholder: "s3://bucket/job.py",
    required: true,
  }),
  field(`${SPARK}.entryPointArguments`, {
    label: "Arguments",
    widget: "strings",
    help: "One word per line; a value can come from a parameter or another step.",
    placeholder: "--input",
  }),
  field(`${SPARK}.sparkSubmitParameters`, {
    label: "Spark settings",
    help: "As behind spark-submit.",
    placeholder: "--conf spark.executor.cores=2",
  }),
  field("JobConfig.executionTimeoutMinutes", {
    label: "Longest run",
    widget: "number",
    unit: "min",
    help: "The job is stopped after this time.",
    level: "advanced",
  }),
  field("JobConfig.name", {
    label: "Name of the job run",
    help: "Shown in the EMR console.",
    level: "advanced",
  }),
  field("JobConfig.tags", {
    label: "Tags of the job run",
    widget: "string-map",
    help: "Names and values for costs and access.",
    level: "advanced",
  }),
];

const NEW_APPLICATION: readonly Field[] = [
  field("ApplicationConfig.name", {
    label: "Name",
    help: "Name of the application that the step makes.",
  }),
  field("ApplicationConfig.releaseLabel", {
    label: "EMR release",
    help: "Decides the version of Spark.",
    placeholder: "emr-7.0.0",
  }),
  field("ApplicationConfig.type", {
    label: "Type",
    help: "SPARK or HIVE.",
    placeholder: "SPARK",
  }),
];

const EXISTING_APPLICATION: readonly Field[] = [
  field("ApplicationId", {
    label: "Application",
    help: "ID of an application that exists; clear the fields of the new one.",
    placeholder: "00f1r2eabcdefg09",
    level: "advanced",
  }),
  field("JobConfig.applicationId", {
    label: "Application of the job",
    help: "The same ID again: AWS wants it in both places.",
    placeholder: "00f1r2eabcdefg09",
    level: "advanced",
  }),
];

const ROLE_AND_LOGS: readonly Field[] = [
  field("JobConfig.executionRoleArn", {
    label: "Role of the job",
    widget: "arn",
    help: "IAM role that reads and writes the data.",
    required: true,
  }),
  field("ExecutionRoleArn", {
    label: "Role of the step",
    widget: "arn",
    help: "The same role again: the SageMaker Python SDK writes it in both places.",
    level: "advanced",
    required: true,
  }),
  field(
    "JobConfig.configurationOverrides.monitoringConfiguration.s3MonitoringConfiguration.logUri",
    { label: "Log folder", widget: "s3-uri", help: "Where the logs of the job are stored." },
  ),
];

export const EMR_SERVERLESS_SECTIONS: readonly FieldSection[] = [
  { title: "Job", fields: JOB },
  { title: "New application", fields: NEW_APPLICATION },
  { title: "Existing application", fields: EXISTING_APPLICATION },
  { title: "Role and logs", fields: ROLE_AND_LOGS },
];
