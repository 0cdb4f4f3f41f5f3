import { type Field, field, stepField } from "./field";

/** The tags of what a step makes; `member` is the list's name in the request. */
export function tagsField(member: string): Field {
  return field(member, {
    label: "Tags",
    widget: "records",
    help: "Keys and values for cost reports and access rules.",
    level: "advanced",
    item: {
      noun: "tag",
      namePath: ["Key"],
      fields: [
        stepField("Key", { label: "Key", help: "What the tag is called.", required: true }),
        stepField("Value", { label: "Value", help: "What it says; it may be empty." }),
      ],
      start: { Key: "", Value: "" },
    },
  });
}
