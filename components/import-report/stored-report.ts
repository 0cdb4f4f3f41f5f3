import type { ImportReport } from "@/lib/import/import-report";
import type { ExportsAs } from "./import-check";

/** A report as this browser remembers it, to be read again in the studio. */
export interface StoredReport {
  readonly version: 1;
  /** The file, or what it came from. */
  readonly what: string;
  readonly report: ImportReport;
  readonly exportsAs?: ExportsAs;
}

const MOST_CHARACTERS = 200_000; // a browser keeps a few million for all of them

/** Remembers a report with the design; not at all where there is no room. */
export function storeReport(designId: string, report: StoredReport): void {
  const text = JSON.stringify(report);
  if (text.length > MOST_CHARACTERS) return;
  try {
    localStorage.setItem(keyOf(designId), text);
  } catch {
    // full or forbidden: the report was seen once, the design is safe
  }
}

export function storedReport(designId: string): StoredReport | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(designId)) ?? "null");
    const isOurs = typeof stored === "object" && stored !== null && "version" in stored;
    return isOurs && stored.version === 1 ? (stored as StoredReport) : undefined; // written above
  } catch {
    return undefined;
  }
}

function keyOf(designId: string): string {
  return `pipewright:import-report:${designId}`;
}
