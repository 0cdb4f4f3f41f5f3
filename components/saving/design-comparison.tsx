import { compareDesigns, type Difference } from "@/lib/editor/compare-designs";
import type { PipelineDocument } from "@/lib/pipeline/document";

const WORDS: Readonly<Record<Difference["change"], string>> = {
  "only-mine": "only in yours",
  "only-theirs": "only in theirs",
  different: "differs",
};

/** What two versions do not have in common, as a table. */
export function DesignComparison({
  mine,
  theirs,
}: {
  mine: PipelineDocument;
  theirs: PipelineDocument;
}) {
  const differences = compareDesigns(mine, theirs);
  if (differences.length === 0) return <p className="text-13">Both versions are the same.</p>;
  return (
    <table className="w-full text-left text-13">
      <caption className="pb-2 text-left text-12 text-muted">
        {differences.length === 1 ? "1 difference" : `${differences.length} differences`}
      </caption>
      <tbody>
        {differences.map(({ what, change }) => (
          <tr key={what} className="border-line border-t">
            <th scope="row" className="py-1.5 pr-4 font-medium">
              {what}
            </th>
            <td className="py-1.5 text-muted">{WORDS[change]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
