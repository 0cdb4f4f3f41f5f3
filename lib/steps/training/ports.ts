import type { Step } from "../../pipeline/document";
import type { OutputPort, Ports } from "../contract";
import { propertyOutput } from "../port";
import { channelInputs } from "./channel-ports";
import { CHANNELS } from "./channels";

const OUTPUTS: readonly OutputPort[] = [
  propertyOutput("ModelArtifacts.S3ModelArtifacts", { label: "ModelArtifacts", carries: "s3-uri" }),
  propertyOutput("TrainingJobName", {
    label: "TrainingJobName",
    carries: "value",
    secondary: true,
  }),
];

/** The channels come in, the model file goes out. */
export function trainingPorts(step: Step): Ports {
  return { inputs: channelInputs(step, CHANNELS), outputs: OUTPUTS, branches: [] };
}
