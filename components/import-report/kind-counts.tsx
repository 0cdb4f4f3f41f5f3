import { CategoryIcon } from "@/components/ui/category-icon";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { graphOf } from "@/lib/pipeline/graph";
import { stepKind } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";
import { countNoun } from "@/lib/utils/count-noun";

interface KindCountsProps {
  readonly counts: Readonly<Record<string, number>>;
  readonly document: PipelineDocument | undefined;
}

/** The steps by kind, and how they hang together. */
export function KindCounts({ counts, document }: KindCountsProps) {
  const kinds = Object.entries(counts);
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="import-kinds" className="flex flex-col gap-1.5">
      <h3 id="import-kinds" className="font-semibold text-13">
        Understood
      </h3>
      <ul className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {kinds.map(([name, count]) => {
          const { title, category, icon } = kindOf({ kind: stepKind(name) });
          return (
            <li key={name} className="flex h-8 items-center gap-2.5">
              <CategoryIcon category={category} icon={icon} size={20} />
              <span className="flex-1 truncate">{title}</span>
              <span className="text-muted tabular-nums">{count}</span>
            </li>
          );
        })}
      </ul>
      {document && <p className="text-12 text-muted">{connectionWords(document)}</p>}
    </section>
  );
}

/** `14 references from step to step, 2 orders, 3 steps in branches.` */
function connectionWords(document: PipelineDocument): string {
  const { edges, dangling } = graphOf(document);
  const count = (kind: string) => edges.filter((edge) => edge.kind === kind).length;
  const words = [
    ...(count("data") > 0 ? [`${countNoun(count("data"), "reference")} from step to step`] : []),
    ...(count("order") > 0 ? [`${count("order")} times an order without data`] : []),
    ...(count("branch") > 0 ? [`${countNoun(count("branch"), "step")} in branches`] : []),
    ...(dangling.length > 0 ? [`${countNoun(dangling.length, "reference")} to no step of it`] : []),
  ];
  return words.length > 0 ? `${words.join(", ")}.` : "";
}
