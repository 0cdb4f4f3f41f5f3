import { call, imported, list } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, type JsonValue } from "../../utils/json";
import { type Emission, isRefusal, type Refusal, refusal } from "../python/contract";
import { isRemote } from "../python/locations";
import type { Members } from "../python/members";
import { CONFIGS } from "./python-configs";

const SHAPES = "sagemaker.core.shapes";

/** Channels for SDK v3: `InputData` where it says all, else the API's `Channel`. */
export function trainerChannels(
  args: Members,
  to: Emission,
  mode: JsonValue | undefined,
): PyExpression | Refusal | undefined {
  const channels = args.peek("InputDataConfig");
  if (!isJsonArray(channels) || channels.length === 0) return undefined;
  const taken = args.takeItems("InputDataConfig") ?? [];
  const written = taken.map((channel) => inputData(channel, to, mode) ?? apiChannel(channel, to));
  return written.find(isRefusal) ?? list(written.filter((each) => !isRefusal(each)));
}

/** `InputData` reads a prefix to every machine in File mode. */
function inputData(
  channel: Members,
  to: Emission,
  mode: JsonValue | undefined,
): PyExpression | undefined {
  const s3 = "DataSource.S3DataSource";
  const {
    ChannelName,
    DataSource,
    ContentType,
    InputMode = mode,
    ...others
  } = Object(channel.peek(""));
  const {
    S3Uri,
    S3DataType,
    S3DataDistributionType = "FullyReplicated",
    ...more
  } = Object(channel.peek(s3));
  const isUsual =
    S3DataType === "S3Prefix" &&
    S3DataDistributionType === "FullyReplicated" &&
    InputMode === "File";
  const hasMore = [others, more].some((each) => Object.keys(each).length > 0);
  if (!isUsual || hasMore || !isRemote(S3Uri) || Object.keys(DataSource).length > 1)
    return undefined;
  channel.takeAll();
  return call(imported(CONFIGS, "InputData"), {
    channel_name: to.value(ChannelName),
    data_source: to.value(S3Uri),
    content_type: to.value(ContentType),
  });
}

export function apiChannel(channel: Members, to: Emission): PyExpression | Refusal {
  const name = channel.take("ChannelName");
  const source = dataSource(channel, to);
  if (name === undefined || !source) return refusal("a channel has no name or no source");
  return call(imported(SHAPES, "Channel"), {
    channel_name: to.value(name),
    data_source: call(imported(SHAPES, "DataSource"), source),
    content_type: to.value(channel.take("ContentType")),
    compression_type: to.value(channel.take("CompressionType")),
    record_wrapper_type: to.value(channel.take("RecordWrapperType")),
    input_mode: to.value(channel.take("InputMode")),
    shuffle_config: shuffle(channel, to),
  });
}

function dataSource(channel: Members, to: Emission) {
  const s3 = channel.takeObject("DataSource.S3DataSource");
  if (s3)
    return {
      s3_data_source: call(imported(SHAPES, "S3DataSource"), {
        s3_data_type: to.value(s3.take("S3DataType")),
        s3_uri: to.value(s3.take("S3Uri")),
        s3_data_distribution_type: to.value(s3.take("S3DataDistributionType")),
        attribute_names: to.value(s3.take("AttributeNames")),
        instance_group_names: to.value(s3.take("InstanceGroupNames")),
      }),
    };
  const files = channel.takeObject("DataSource.FileSystemDataSource");
  if (!files) return undefined;
  return {
    file_system_data_source: call(imported(SHAPES, "FileSystemDataSource"), {
      file_system_id: to.value(files.take("FileSystemId")),
      file_system_access_mode: to.value(files.take("FileSystemAccessMode")),
      file_system_type: to.value(files.take("FileSystemType")),
      directory_path: to.value(files.take("DirectoryPath")),
    }),
  };
}

function shuffle(channel: Members, to: Emission): PyExpression | undefined {
  const seed = channel.take("ShuffleConfig.Seed");
  return seed === undefined
    ? undefined
    : call(imported(SHAPES, "ShuffleConfig"), { seed: to.value(seed) });
}
