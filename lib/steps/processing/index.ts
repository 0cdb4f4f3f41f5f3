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
  supports: { cache: true, retry: true, propertyFiles: true },
  sections: PROCESSING_SECTIONS,
  start: startProcessing,
  recognise: ({ Type, Arguments }) => Type === "Processing" && isJsonObject(Arguments),
  fact: (step) => factAt(step, INSTANCE_TYPE_PATH),
  ports: processingPorts,
};
