import { describeExpression } from "../pipeline/describe-expression";
import { parseExpression } from "../pipeline/expression";
import { assertNever } from "../utils/assert-never";
import { countNoun } from "../utils/count-noun";
import { escapeMarkdown } from "../utils/escape-markdown";
import type { JsonValue } from "../utils/json";
import { codeBlock, codeSpan } from "../utils/markdown-code";
import { markdownTable } from "../utils/markdown-table";
import { isUnchanged } from "./compare-designs";
import type {
  DesignDifference,
  EntryDifference,
  MemberDifference,
  StepDifference,
} from "./design-difference";

const LONGEST_VALUE = 160; // characters in a cell; the JSON form has all of it

/** The difference for people who review it, as a pull request shows it. */
export function printMarkdown(difference: DesignDifference, title: string): string {
  const { pipeline, parameters, steps, triggers, parameterSets, isLayoutChanged } = difference;
  const parts = [
    `# Changes to ${escapeMarkdown(title)}`,
    isUnchanged(difference) ? "The pipeline is the same." : `${summaryLine(difference)}.`,
    ...(isLayoutChanged ? ["The canvas is laid out anew."] : []),
    ...section("Pipeline", pipeline.length > 0 ? [memberTable(pipeline)] : []),
    ...section("Steps", steps.flatMap(stepParts)),
    ...section(
      "Parameters",
      parameters.flatMap((entry) => entryParts(entry)),
    ),
    ...section(
      "Triggers",
      triggers.flatMap((entry) => entryParts(entry)),
    ),
    ...section(
      "Environments",
      parameterSets.flatMap((entry) => entryParts(entry)),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

const CHANGES = ["added", "removed", "changed"] as const;

/** `2 steps added, 1 step changed, 1 parameter removed`. */
function summaryLine(difference: DesignDifference): string {
  const { pipeline, parameters, steps, triggers, parameterSets } = difference;
  const counted = (entries: readonly EntryDifference[], noun: string) =>
    CHANGES.flatMap((change) => {
      const count = entries.filter((entry) => entry.change === change).length;
      return count > 0 ? [`${countNoun(count, noun)} ${change}`] : [];
    });
  return [
    ...counted(steps, "step"),
    ...counted(parameters, "parameter"),
    ...counted(triggers, "trigger"),
    ...counted(parameterSets, "environment"),
    ...(pipeline.length > 0 ? [`${countNoun(pipeline.length, "setting")} changed`] : []),
  ].join(", ");
}

function section(heading: string, parts: readonly string[]): readonly string[] {
  return parts.length > 0 ? [`## ${heading}`, ...parts] : [];
}

function stepParts(step: StepDifference): readonly string[] {
  return [
    ...entryParts(step, step.type),
    ...step.files.flatMap(({ change, name, patch }) => [
      `${codeSpan(name)} ${change}:`,
      codeBlock(patch, "diff"),
    ]),
  ];
}

function entryParts(entry: EntryDifference, type?: string): readonly string[] {
  const { change, name, formerName, members } = entry;
  const was = formerName === undefined ? "" : `, formerly ${escapeMarkdown(formerName)}`;
  const kind = type ? ` (${escapeMarkdown(type)})` : "";
  const heading = `### ${escapeMarkdown(name)}${kind}: ${change}${was}`;
  return members.length > 0 ? [heading, memberTable(members)] : [heading];
}

function memberTable(members: readonly MemberDifference[]): string {
  return markdownTable(["What", "Before", "After"], members.map(memberRow));
}

function memberRow({ change, path, before, after }: MemberDifference): readonly string[] {
  const what = codeSpan(path);
  switch (change) {
    case "added":
      return [what, "", shown(after)];
    case "removed":
      return [what, shown(before), ""];
    case "changed":
      return [what, ...shownBoth(before, after)];
    case "reordered":
      return [`order of ${what}`, shown(before), shown(after)];
    default:
      return assertNever(change);
  }
}

/** In JSON where the words do not tell them apart. */
function shownBoth(before: JsonValue | undefined, after: JsonValue | undefined): readonly string[] {
  const words = [shown(before), shown(after)];
  return words[0] === words[1] ? [asCode(before), asCode(after)] : words;
}

/** Expressions in words, everything else as JSON. */
function shown(value: JsonValue | undefined): string {
  const expression = parseExpression(value);
  return expression ? codeSpan(shortened(describeExpression(expression))) : asCode(value);
}

function asCode(value: JsonValue | undefined): string {
  return codeSpan(shortened(JSON.stringify(value ?? null)));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_VALUE
    ? `${characters.slice(0, LONGEST_VALUE).join("")}…`
    : text;
}
