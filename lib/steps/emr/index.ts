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
