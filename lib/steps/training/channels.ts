import type { Step } from "../../pipeline/document";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";

/** As many as a training job takes. Source: `CreateTrainingJob`, `InputDataConfig`. */
export const MAX_CHANNELS = 20;

export const CHANNELS = parsePath("Arguments.InputDataConfig");

export const CHANNEL_S3_URI = parsePath("DataSource.S3DataSource.S3Uri");

/** A complete channel of CSV files below `s3Uri`, a text or an expression. */
export function newChannel(name: string, s3Uri: JsonValue): JsonObject {
  return {
    ChannelName: name,
    DataSource: {
      S3DataSource: {
        S3DataType: "S3Prefix",
        S3Uri: s3Uri,
        S3DataDistributionType: "FullyReplicated",
      },
    },
    ContentType: "text/csv",
  };
}

/** The channels at `at`; undefined where an imported definition has something else in their place. */
export function channelsOf(
  { definition }: Step,
  at: JsonPath = CHANNELS,
): readonly JsonValue[] | undefined {
  const job = getAt(definition, at.slice(0, -1));
  const channels = isJsonObject(job) ? (getAt(definition, at) ?? []) : undefined;
  return isJsonArray(channels) ? channels : undefined;
}

/** The name of a channel when it is written out. */
export function channelName(channel: JsonValue): string | undefined {
  const name = isJsonObject(channel) ? channel.ChannelName : undefined;
  return typeof name === "string" ? name : undefined;
}

/** A file system or another source stands where Amazon S3 would: then no S3 address can be put in. */
export function readsFromS3(channel: JsonValue): channel is JsonObject {
  if (!isJsonObject(channel)) return false;
  const { DataSource } = channel;
  return DataSource === undefined || (isJsonObject(DataSource) && "S3DataSource" in DataSource);
}

/** `text` as AWS allows a channel to be called: letters, digits, `.`, `-` and `_`, at most 64. */
export function toChannelName(text: string): string {
  const name = text
    .replaceAll(/[^A-Za-z0-9.\-_]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60); // leaves room for a number behind it
  return name === "" ? "channel" : name;
}
