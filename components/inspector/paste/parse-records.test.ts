import { describe, expect, it } from "vitest";
import { tagsField } from "@/lib/steps/tags-field";
import { newChannel } from "@/lib/steps/training/channels";
import { TRAINING_SECTIONS } from "@/lib/steps/training/fields";
import { parseRecords } from "./parse-records";

const CHANNEL = TRAINING_SECTIONS.flatMap(({ fields }) => fields).find(
  ({ label }) => label === "Channels",
)?.item;
const TAG = tagsField("Tags").item;
if (!CHANNEL || !TAG) throw new Error("Channels and tags are lists of records");

describe("pasting entries", () => {
  it("takes objects as AWS writes them", () => {
    const channels = [newChannel("train", "s3://b/train"), newChannel("test", "s3://b/test")];
    expect(parseRecords(JSON.stringify(channels), CHANNEL).entries).toEqual(channels);
    expect(parseRecords(JSON.stringify(channels[0]), CHANNEL).entries).toEqual([channels[0]]);
    expect(parseRecords("[1]", CHANNEL)).toEqual({
      entries: [],
      unread: [{ line: 0, text: "1", reason: "This is no object." }],
    });
  });

  it("takes lines with a name and a value", () => {
    expect(parseRecords("team=people\ncost-centre: 4711\nwhat is this", TAG)).toEqual({
      entries: [
        { Key: "team", Value: "people" },
        { Key: "cost-centre", Value: "4711" },
      ],
      unread: [
        {
          line: 3,
          text: "what is this",
          reason: "Expected name=value, name: value, or two columns.",
        },
      ],
    });
    expect(parseRecords("train=s3://b/train", CHANNEL).entries).toEqual([
      newChannel("train", "s3://b/train"),
    ]);
  });

  it("takes a table by its heading or by the order of the form, and names a row that has too much", () => {
    expect(parseRecords("Value,Key\npeople,team", TAG).entries).toEqual([
      { Key: "team", Value: "people" },
    ]);
    expect(parseRecords("team\tpeople\nstage\tdev\ta", TAG)).toEqual({
      entries: [{ Key: "team", Value: "people" }],
      unread: [{ line: 2, text: "stage\tdev\ta", reason: "Expected Key, Value." }],
    });
  });

  it("takes bare names", () => {
    expect(parseRecords("train\nvalidation", CHANNEL).entries).toEqual([
      newChannel("train", ""),
      newChannel("validation", ""),
    ]);
  });
});
