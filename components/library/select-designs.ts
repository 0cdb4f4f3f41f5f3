import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { stepKind } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";

export type DesignOrder = "changed" | "name";
export type DesignFilter = "all" | "week" | "problems";

export interface Selection {
  readonly query: string;
  readonly order: DesignOrder;
  readonly filter: DesignFilter;
  readonly now: Date;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The designs that hold every searched word in their name or in the titles of their steps' kinds, in order. */
export function selectDesigns(
  designs: readonly DesignHeadJson[],
  { query, order, filter, now }: Selection,
): readonly DesignHeadJson[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = designs.filter((design) => {
    if (!passes(design, filter, now)) return false;
    const text = searchText(design);
    return words.every((word) => text.includes(word));
  });
  return found.sort(order === "name" ? byName : byChange);
}

function passes(design: DesignHeadJson, filter: DesignFilter, now: Date): boolean {
  if (filter === "week") return now.getTime() - Date.parse(design.updatedAt) < WEEK_MS;
  if (filter === "problems") return hasProblems(design);
  return true;
}

export function hasProblems({ summary: { problems } }: DesignHeadJson): boolean {
  return problems !== undefined && problems.errors + problems.warnings > 0;
}

function searchText({ name, summary }: DesignHeadJson): string {
  const titles = Object.keys(summary.kinds).map((kind) => kindOf({ kind: stepKind(kind) }).title);
  return [name, ...titles].join(" ").toLowerCase();
}

function byName(a: DesignHeadJson, b: DesignHeadJson): number {
  return a.name.localeCompare(b.name, "en", { numeric: true, sensitivity: "base" });
}

function byChange(a: DesignHeadJson, b: DesignHeadJson): number {
  return b.updatedAt.localeCompare(a.updatedAt) || byName(a, b);
}
