import { type Field, field, stepField } from "../field";
import { newChannel } from "./channels";

/** The list of channels at `path`, from `Arguments` down. */
export function channelField(path: string): Field {
  return field(path, CHANNELS);
}

const CHANNELS: Parameters<typeof field>[1] = {
  label: "Channels",
  widget: "records",
  help: "Data that the container finds under /opt/ml/input/data, one folder for each channel.",
  item: {
    noun: "channel",
    namePath: ["ChannelName"],
    fields: [
      stepField("ChannelName", {
        label: "Name",
        help: "Name of the folder; XGBoost expects train and, if you have it, validation.",
        required: true,
      }),
      stepField("DataSource.S3DataSource.S3Uri", {
        label: "Data",
        widget: "s3-uri",
        help: "Folder or file in S3, or the output of an earlier step.",
        required: true,
      }),
      stepField("ContentType", {
        label: "Content type",
        help: "Format of the files as the algorithm knows it.",
        placeholder: "text/csv",
      }),
      stepField("DataSource.S3DataSource.S3DataType", {
        label: "Address is",
        widget: "choice",
        help: "S3Prefix takes all files below the address.",
        level: "advanced",
        required: true,
      }),
      stepField("DataSource.S3DataSource.S3DataDistributionType", {
        label: "Distribution",
        widget: "choice",
        help: "Whether each instance gets all files or its share of them.",
        level: "advanced",
      }),
      stepField("CompressionType", {
        label: "Compression",
        widget: "choice",
        help: "How the files are packed; only Pipe mode unpacks them.",
        level: "advanced",
      }),
      stepField("InputMode", {
        label: "Input mode",
        widget: "choice",
        help: "Overrides the input mode of the algorithm for this channel.",
        level: "advanced",
      }),
    ],
    start: newChannel("", ""),
  },
};
