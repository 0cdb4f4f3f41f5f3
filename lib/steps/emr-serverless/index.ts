import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import { isJsonObject } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import { commandInputs } from "../command-words";
import type { Ports, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factOf, lastPart } from "../fact";
import { memberInput } from "../port";
import { NO_SUPPORT } from "../shared-sections";
import { executionPath } from "../start-values";
import { EMR_SERVERLESS_SECTIONS } from "./fields";

const SPARK = parsePath("Arguments.JobConfig.jobDriver.sparkSubmit");
const SCRIPT = [...SPARK, "entryPoint"];

export const emrServerless: StepKindDefinition = {
  kind: stepKind("emr-serverless"),
  type: "EMRServerless",
  title: "EMR Serverless",
  summary: "Runs a Spark job on Amazon EMR Serverless, without a cluster to look after.",
  category: "data",
  icon: "cloud-cog",
  keywords: ["spark", "big data", "pyspark", "spark-submit", "StartJobRun"],
  defaultName: "SparkServerless",
  supports: NO_SUPPORT,
  sections: EMR_SERVERLESS_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "EMRServerless",
  fact: (step) =>
    factOf(getAt(step.definition, SCRIPT)).map((part) =>
      typeof part === "string" ? lastPart(part, "/") : part,
    ),
  ports,
};

/** The script and its arguments come in; what the job run says of itself cannot be read by name. */
function ports(step: Step): Ports {
  if (!isJsonObject(getAt(step.definition, SPARK)))
    return { inputs: [], outputs: [], branches: [] };
  const script = memberInput({ id: "script", label: "script", accepts: ["s3-uri"], at: SCRIPT });
  const words = commandInputs(step, { at: [...SPARK, "entryPointArguments"] });
  return { inputs: [script, ...words], outputs: [], branches: [] };
}

function start(context: StartContext): StepStart {
  const { name, roleArn, bucket } = context;
  return {
    definition: {
      Name: name,
      Type: "EMRServerless",
      Arguments: {
        ExecutionRoleArn: roleArn,
        ApplicationConfig: { name, releaseLabel: "emr-7.0.0", type: "SPARK" },
        JobConfig: {
          executionRoleArn: roleArn,
          jobDriver: {
            sparkSubmit: {
              entryPoint: "",
              entryPointArguments: ["--output", executionPath(context)],
            },
          },
          configurationOverrides: {
            monitoringConfiguration: {
              s3MonitoringConfiguration: { logUri: `s3://${bucket}/emr-serverless-logs/${name}` },
            },
          },
        },
      },
    },
  };
}
