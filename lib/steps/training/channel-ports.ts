import type { Step } from "../../pipeline/document";
import type { JsonPath, JsonValue } from "../../utils/json";
import { uniqueName } from "../../utils/unique-name";
import type { InputPort } from "../contract";
import { memberInput, portIds, withMember } from "../port";
import {
  CHANNEL_S3_URI,
  channelName,
  channelsOf,
  MAX_CHANNELS,
  newChannel,
  readsFromS3,
  toChannelName,
} from "./channels";

/** One input for each channel at `at` that reads from S3, and one that adds a channel while there is room. */
export function channelInputs(step: Step, at: JsonPath): readonly InputPort[] {
  const channels = channelsOf(step, at);
  if (!channels) return [];
  const idOf = portIds("channel");
  const inputs = channels.flatMap((channel, index) => {
    const name = channelName(channel);
    if (!readsFromS3(channel)) return [];
    const label = name ?? `Channel ${index + 1}`;
    const place = [...at, index, ...CHANNEL_S3_URI];
    const id = idOf(name ?? String(index));
    return [memberInput({ id, label, accepts: ["s3-uri"], at: place })];
  });
  return channels.length < MAX_CHANNELS ? [...inputs, newChannelInput(at)] : inputs;
}

function newChannelInput(at: JsonPath): InputPort {
  return {
    id: "new-channel",
    label: "New channel",
    accepts: ["s3-uri"],
    receive: (step, value, suggestedName) => addChannel(step, at, { value, suggestedName }),
  };
}

interface Wanted {
  readonly value: JsonValue;
  readonly suggestedName: string;
}

function addChannel(step: Step, at: JsonPath, { value, suggestedName }: Wanted): Step {
  const channels = channelsOf(step, at) ?? [];
  const taken = new Set(channels.flatMap((channel) => channelName(channel) ?? []));
  const name = uniqueName(toChannelName(suggestedName), taken);
  return withMember(step, at, [...channels, newChannel(name, value)]);
}
