import type { Imported } from "@/lib/import/import-definition";
import type { Issue } from "@/lib/pipeline/issue";

/** What is known of an import once it was looked at more closely than reading it takes. */
export interface ImportCheck {
  /** How an export would compare with what was read; absent where that was no definition. */
  readonly exportsAs?: ExportsAs;
  /** What SageMaker would refuse or the author should know. */
  readonly issues: readonly Issue[];
}

export type ExportsAs = "same-bytes" | "same-json" | "different";

/** Exports what was imported and compares, and has the rules look at it. All of it is fetched for this. */
export async function checkImport(
  text: string,
  { document, report }: Imported,
): Promise<ImportCheck> {
  const [{ loadShapes }, { validate }] = await Promise.all([
    import("@/lib/aws/load-shapes"),
    import("@/lib/validate/validate"),
  ]);
  const issues = validate(document, await loadShapes());
  if (report.source !== "definition") return { issues };
  const [{ findDefinition }, { exportDefinition }] = await Promise.all([
    import("@/lib/import/find-definition"),
    import("@/lib/export/export-definition"),
  ]);
  const found = findDefinition(text);
  if (!found.ok) return { issues };
  const exported = exportDefinition(document).text;
  const { definition, text: inner } = found.value;
  if (exported === inner) return { issues, exportsAs: "same-bytes" };
  const isSame = JSON.stringify(JSON.parse(exported)) === JSON.stringify(definition);
  return { issues, exportsAs: isSame ? "same-json" : "different" };
}
