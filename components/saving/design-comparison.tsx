import { compareDesigns, isUnchanged } from "@/lib/diff/compare-designs";
import type {
  DesignDifference,
  EntryDifference,
  StepDifference,
} from "@/lib/diff/design-difference";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { countNoun } from "@/lib/utils/count-noun";

const WORDS: Readonly<Record<EntryDifference["change"], string>> = {
  added: "only in yours",
  removed: "only in theirs",
  changed: "differs",
};

/** What two versions do not have in common, as a table. */
export function DesignComparison({
  mine,
  theirs,
}: {
  mine: PipelineDocument;
  theirs: PipelineDocument;
}) {
  const difference = compareDesigns(theirs, mine, "design");
  if (isUnchanged(difference) && !difference.isLayoutChanged)
    return <p className="text-13">Both versions are the same.</p>;
  const rows = rowsOf(difference);
  return (
    <table className="w-full text-left text-13">
      <caption className="pb-2 text-left text-12 text-muted">
        {countNoun(rows.length, "difference")}
      </caption>
      <tbody>
        {rows.map(({ what, words }) => (
          <tr key={what} className="border-line border-t align-top">
            <th scope="row" className="py-1.5 pr-4 font-medium">
              {what}
            </th>
            <td className="py-1.5 text-muted">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Row {
  readonly what: string;
  readonly words: string;
}

function rowsOf(difference: DesignDifference): readonly Row[] {
  const { steps, parameters, triggers, parameterSets, pipeline, isLayoutChanged } = difference;
  return [
    ...steps.map((step) => entryRow("Step", step)),
    ...parameters.map((entry) => entryRow("Parameter", entry)),
    ...triggers.map((entry) => entryRow("Trigger", entry)),
    ...parameterSets.map((entry) => entryRow("Environment", entry)),
    ...(pipeline.length > 0
      ? [{ what: "Pipeline settings", words: listed(pipeline.map(({ path }) => path)) }]
      : []),
    ...(isLayoutChanged ? [{ what: "Layout", words: "differs" }] : []),
  ];
}

function entryRow(noun: string, entry: EntryDifference | StepDifference): Row {
  const { name, formerName, change, members } = entry;
  const files = "files" in entry ? entry.files.map((file) => file.name) : [];
  const parts = [...members.map(({ path }) => path), ...files];
  return {
    what: `${noun} ${name}`,
    words: [
      ...(formerName === undefined ? [] : [`named ${formerName} in theirs`]),
      parts.length > 0 ? listed(parts) : formerName === undefined ? WORDS[change] : "",
    ]
      .filter(Boolean)
      .join("; "),
  };
}

const SHOWN_PARTS = 3;

function listed(parts: readonly string[]): string {
  const more = parts.length - SHOWN_PARTS;
  const shown = parts.slice(0, SHOWN_PARTS).join(", ");
  return `differs in ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}
