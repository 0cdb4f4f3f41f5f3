import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { definitionPath } from "@/lib/export/definition-path";
import { exportDefinition } from "@/lib/export/export-definition";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { isDoubt } from "@/lib/validate/doubts";
import { validate } from "@/lib/validate/validate";
import { askOracle } from "../agreement/ask-oracle";
import type { OurFinding, Verdict } from "../agreement/finding";
import { randomDesign } from "./random-design";

export interface JudgedDesign {
  readonly seed: number;
  readonly file: string;
  readonly steps: number;
  readonly types: readonly string[];
  readonly ours: Verdict<OurFinding>;
  readonly oracle: Verdict;
}

/** Random designs with what both say of each; the definitions stand in `folder`. */
export async function judgeDesigns(
  seeds: readonly number[],
  { library, folder }: { readonly library: ShapeLibrary; readonly folder: string },
): Promise<readonly JudgedDesign[]> {
  const designs = seeds.map((seed) => {
    const document = randomDesign(seed, library);
    const file = path.join(folder, `design-${seed}.json`);
    writeFileSync(file, exportDefinition(document).text);
    const types = document.steps.map(({ definition }) => definition.Type);
    return { seed, file, steps: types.length, types, ours: ourVerdict(document, library) };
  });
  const verdicts = await askOracle(designs.map(({ file }) => file));
  return designs.map((design) => {
    const oracle = verdicts.get(design.file);
    if (!oracle) throw new Error(`The oracle says nothing of ${design.file}`);
    return { ...design, oracle };
  });
}

/** As the command line judges: errors and doubts fail. */
function ourVerdict(document: PipelineDocument, library: ShapeLibrary): Verdict<OurFinding> {
  const findings = validate(document, library).flatMap((issue): readonly OurFinding[] => {
    const doubt = isDoubt(issue);
    if (issue.severity !== "error" && !doubt) return [];
    const { at, code, message } = issue;
    const level = doubt ? "doubt" : "error";
    return [{ level, code, path: definitionPath(document, at), message }];
  });
  return { passes: findings.length === 0, findings };
}
