import type { Step } from "../../pipeline/document";
import type { JsonValue } from "../../utils/json";
import { uniqueName } from "../../utils/unique-name";
import type { InputPort, OutputPort, Ports } from "../contract";
import { memberInput, portIds, propertyOutput, withMember } from "../port";
import {
  CHANNEL_S3_URI,
  CHANNELS,
  channelName,
  channelsOf,
  MAX_CHANNELS,
  newChannel,
  readsFromS3,
  toChannelName,
} from "./channels";

const OUTPUTS: readonly OutputPort[] = [
  propertyOutput("ModelArtifacts.S3ModelArtifacts", { label: "ModelArtifacts", carries: "s3-uri" }),
  propertyOutput("TrainingJobName", {
    label: "TrainingJobName",
    carries: "value",
    secondary: true,
  }),
];

const NEW_CHANNEL: InputPort = {
  id: "new-channel",
  label: "New channel",
  accepts: ["s3-uri"],
  receive: addChannel,
};

/** One input for each channel that reads from S3, and one that adds a channel while there is room. */
export function trainingPorts(step: Step): Ports {
  const channels = channelsOf(step);
  const idOf = portIds("channel");
  const inputs = (channels ?? []).flatMap((channel, index) => {
    const name = channelName(channel);
    if (!readsFromS3(channel)) return [];
    const label = name ?? `Channel ${index + 1}`;
    const at = [...CHANNELS, index, ...CHANNEL_S3_URI];
    return [memberInput({ id: idOf(name ?? String(index)), label, accepts: ["s3-uri"], at })];
  });
  const hasRoom = channels !== undefined && channels.length < MAX_CHANNELS;
  return { inputs: hasRoom ? [...inputs, NEW_CHANNEL] : inputs, outputs: OUTPUTS, branches: [] };
}

function addChannel(step: Step, value: JsonValue, suggestedName: string): Step {
  const channels = channelsOf(step) ?? [];
  const taken = new Set(channels.flatMap((channel) => channelName(channel) ?? []));
  const name = uniqueName(toChannelName(suggestedName), taken);
  return withMember(step, CHANNELS, [...channels, newChannel(name, value)]);
}
