import type { PredicatePath } from "@/lib/steps/condition/edit-predicate";

/** Focuses a part of a condition once it is drawn; where it has gone, the one before it, or the button that adds. */
export function focusCondition(path: PredicatePath, part: "grip" | "value"): void {
  requestAnimationFrame(() => {
    const builder = globalThis.document.querySelector<HTMLElement>("[data-conditions]");
    const found = builder && (partAt(builder, path, part) ?? nearest(builder, path));
    found?.focus();
  });
}

function partAt(
  builder: HTMLElement,
  path: PredicatePath,
  part: "grip" | "value",
): HTMLElement | null {
  const row = builder.querySelector<HTMLElement>(`[data-condition="${path.join(".")}"]`);
  if (!row) return null;
  return row.querySelector<HTMLElement>(
    part === "grip" ? "[data-grip]" : "input, button[id], select",
  );
}

function nearest(builder: HTMLElement, path: PredicatePath): HTMLElement | null {
  const last = path.at(-1);
  if (last === undefined) return builder.querySelector<HTMLElement>("[data-add]");
  const next = last > 0 ? [...path.slice(0, -1), last - 1] : path.slice(0, -1);
  return (next.length > 0 ? partAt(builder, next, "grip") : null) ?? nearest(builder, next);
}
