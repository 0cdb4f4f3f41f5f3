import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { field } from "../field";
import { executionPath } from "../start-values";
import { hasClusterOfItsOwn, sparkSubmit } from "./emr-job";
import { EMR_JOB_SECTION } from "./job-fields";
import { emrPorts } from "./ports";

const CLUSTER_ID = parsePath("Arguments.ClusterId");

export const emr: StepKindDefinition = {
  kind: stepKind("emr"),
  type: "EMR",
  title: "EMR",
  summary: "Runs a Spark or Hadoop job on an Amazon EMR cluster that is already running.",
  category: "data",
  icon: "server",
  keywords: ["spark", "hadoop", "hive", "big data", "cluster", "pyspark", "spark-submit"],
  defaultName: "SparkOnEMR",
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-emr",
  help: {
    what: "Hands a job to an EMR cluster and waits until it is done. The cluster must be running when the step starts, and at most 256 jobs can wait on it. An argument called output can be read by later steps as the folder with the result.",
    when: "Use it for data too large for one machine when your team keeps a cluster running. To start a cluster only for this job, take EMR on a new cluster.",
    runs: "Starts no machine of its own; the cluster is billed as long as it runs.",
  },
  supports: { cache: true, retry: false, propertyFiles: false },
  sections: [
    {
      title: "Cluster",
      fields: [
        field("ClusterId", {
          label: "Cluster",
          help: "ID of the running cluster.",
          placeholder: "j-2AXXXXXXGAPLF",
          required: true,
        }),
        field("ExecutionRoleArn", {
          label: "Role on the cluster",
          widget: "arn",
          help: "IAM role that the job gets on the cluster, where the cluster separates roles.",
          level: "advanced",
        }),
      ],
    },
    EMR_JOB_SECTION,
  ],
  start,
  recognise: (definition) => definition.Type === "EMR" && !hasClusterOfItsOwn(definition),
  fact: (step) => factAt(step, CLUSTER_ID),
  ports: emrPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "EMR",
      Arguments: { ClusterId: "", StepConfig: sparkSubmit(executionPath(context)) },
    },
  };
}
