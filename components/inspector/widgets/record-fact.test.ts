import { describe, expect, it } from "vitest";
import { stepField } from "@/lib/steps/field";
import { newChannel } from "@/lib/steps/training/channels";
import { TRAINING_SECTIONS } from "@/lib/steps/training/fields";
import { recordFact } from "./record-fact";

const CHANNEL = TRAINING_SECTIONS.flatMap(({ fields }) => fields).find(
  ({ label }) => label === "Channels",
)?.item;

describe("the line of a folded entry", () => {
  it("shows a channel's name, where its data comes from and its format", () => {
    const source = { Get: "Steps.Process.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri" };
    expect(CHANNEL && recordFact(CHANNEL, newChannel("train", source), 0)).toEqual({
      title: "train",
      reference: source,
      text: "csv",
    });
    expect(CHANNEL && recordFact(CHANNEL, newChannel("train", "s3://bucket/raw/a.csv"), 0)).toEqual(
      {
        title: "train",
        reference: undefined,
        text: "a.csv",
      },
    );
  });

  it("counts entries that have no name", () => {
    const options = [{ value: "SageMaker.CAPACITY_ERROR", label: "No capacity" }];
    const item = {
      noun: "retry policy",
      fields: [stepField("ExceptionType", { label: "On", help: "", widget: "strings", options })],
      start: {},
    };
    expect(
      recordFact(item, { ExceptionType: ["Step.THROTTLING", "SageMaker.CAPACITY_ERROR"] }, 1),
    ).toEqual({
      title: "Retry policy 2",
      reference: undefined,
      text: "Step.THROTTLING, No capacity",
    });
  });
});
