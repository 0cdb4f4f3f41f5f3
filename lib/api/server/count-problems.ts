import { loadShapes } from "../../aws/load-shapes";
import type { PipelineDocument } from "../../pipeline/document";
import { validate } from "../../validate/validate";
import type { DesignSummary } from "../contracts/design-summary";

/** How many errors and warnings a design has; undefined where that cannot be told. */
export async function countProblems(
  document: PipelineDocument,
): Promise<DesignSummary["problems"]> {
  try {
    const issues = validate(document, await loadShapes());
    const count = (severity: string) =>
      issues.filter((issue) => issue.severity === severity).length;
    return { errors: count("error"), warnings: count("warning") };
  } catch (error) {
    // A fault in a rule must not keep somebody's work from being stored; the card then shows no count.
    console.error("A design could not be validated", error);
    return undefined;
  }
}
