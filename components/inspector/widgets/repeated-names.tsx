import { TriangleAlert } from "lucide-react";
import type { RecordItem } from "@/lib/steps/field";
import type { JsonArray } from "@/lib/utils/json";
import { textAt } from "./new-record";

interface RepeatedNamesProps {
  readonly item: RecordItem;
  readonly entries: JsonArray;
}

/** Says which names several entries bear. */
export function RepeatedNames({ item: { namePath }, entries }: RepeatedNamesProps) {
  if (!namePath) return null;
  const names = entries.map((entry) => textAt(entry, namePath)).filter(Boolean);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (repeated.size === 0) return null;
  return (
    <p className="flex gap-1 text-12 text-warning">
      <TriangleAlert role="img" aria-label="Warning" className="mt-0.5 size-3 shrink-0" />
      <span>There more than once: {[...repeated].join(", ")}. Rename or remove one of each.</span>
    </p>
  );
}
