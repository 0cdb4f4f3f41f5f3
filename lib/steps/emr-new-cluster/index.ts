import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { hasClusterOfItsOwn, logFolder, sparkSubmit } from "../emr/emr-job";
import { EMR_JOB_SECTION } from "../emr/job-fields";
import { emrPorts } from "../emr/ports";
import { factAt } from "../fact";
import { executionPath } from "../start-values";
import { CLUSTER_SECTIONS } from "./fields";

const CLUSTER = parsePath("Arguments.ClusterConfig");

export const emrNewCluster: StepKindDefinition = {
  kind: stepKind("emr-new-cluster"),
  type: "EMR",
  title: "EMR on a new cluster",
  summary: "Starts an Amazon EMR cluster, runs one Spark or Hadoop job and ends the cluster.",
  category: "data",
  icon: "server-cog",
  keywords: ["spark", "hadoop", "hive", "big data", "transient cluster", "pyspark", "RunJobFlow"],
  defaultName: "SparkOnNewCluster",
  supports: { cache: true, retry: false, propertyFiles: false },
  sections: [EMR_JOB_SECTION, ...CLUSTER_SECTIONS],
  start,
  recognise: (definition) => definition.Type === "EMR" && hasClusterOfItsOwn(definition),
  fact: (step) => factAt(step, [...CLUSTER, "ReleaseLabel"]),
  ports: emrPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "EMR",
      Arguments: {
        StepConfig: sparkSubmit(executionPath(context)),
        ClusterConfig: {
          ReleaseLabel: "emr-7.0.0",
          Applications: [{ Name: "Spark" }],
          Instances: {
            InstanceGroups: [
              group("Primary", { role: "MASTER", count: 1 }),
              group("Core", { role: "CORE", count: 2 }),
            ],
          },
          ServiceRole: "EMR_DefaultRole",
          JobFlowRole: "EMR_EC2_DefaultRole",
          LogUri: logFolder(context),
        },
      },
    },
  };
}

function group(name: string, { role, count }: { readonly role: string; readonly count: number }) {
  return {
    Name: name,
    InstanceRole: role,
    InstanceType: "m5.xlarge",
    InstanceCount: count,
    Market: "ON_DEMAND",
  };
}
