import type { PipelineDocument } from "../../pipeline/document";
import type { Fix } from "../../pipeline/fix";
import { ok } from "../../utils/result";
import { type Command, defineCommand } from "../command";
import { applyFix, type FixTools } from "./fixes";

/** A remedy as a command, to be undone under the words it was offered with. */
export function fixCommand(fix: Fix): Command<FixTools> {
  return defineCommand(fix.label, (document: PipelineDocument, tools: FixTools) =>
    applyFix(document, fix, tools),
  );
}

/** Several remedies as one command; those that another of them has made needless are passed over. */
export function fixAllCommand(label: string, fixes: readonly Fix[]): Command<FixTools> {
  return defineCommand(label, (document: PipelineDocument, tools: FixTools) => {
    const results = { document, refused: 0 };
    let refusal: ReturnType<typeof applyFix> | undefined;
    for (const fix of inSafeOrder(fixes)) {
      const result = applyFix(results.document, fix, tools);
      if (result.ok) results.document = result.value;
      else refusal ??= result;
    }
    return refusal && results.document === document ? refusal : ok(results.document);
  });
}

/** Items of a list are removed from its end, so that the places before them stay what they were. */
function inSafeOrder(fixes: readonly Fix[]): readonly Fix[] {
  const placed = fixes.filter((fix) => "at" in fix);
  return [...placed.toReversed(), ...fixes.filter((fix) => !("at" in fix))];
}
