import { stepKind } from "../../pipeline/ids";
import { isJsonObject } from "../../utils/json";
import type { StepKindDefinition } from "../contract";
import { factAt } from "../fact";
import { PROCESSING_SECTIONS } from "./fields";
import { processingPorts } from "./ports";
import { INSTANCE_TYPE_PATH } from "./resource-fields";
import { startProcessing } from "./start";

export const processing: StepKindDefinition = {
  kind: stepKind("processing"),
  type: "Processing",
  title: "Processing",
  summary: "Runs a container with your script on data from S3.",
  category: "data",
  icon: "table-properties",
  keywords: ["script", "container", "sklearn", "transform data", "feature engineering", "docker"],
  defaultName: "Process",
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-processing",
  help: {
    what: "A processing job copies its inputs from S3 into a container, runs one command there and copies the outputs back. The container can be one of AWS's or your own, and the command anything it holds. A JSON file among the outputs can be read by conditions when it is declared as a property file.",
    when: "Use it when you have an image or a script in S3 already. To write the Python here, take Execute code instead.",
    runs: "Starts one processing job; each instance is billed per second from start to end.",
  },
  supports: { cache: true, retry: true, propertyFiles: true },
  sections: PROCESSING_SECTIONS,
  start: startProcessing,
  recognise: ({ Type, Arguments }) => Type === "Processing" && isJsonObject(Arguments),
  fact: (step) => factAt(step, INSTANCE_TYPE_PATH),
  ports: processingPorts,
};
