import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { PipelineDocument } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { stepPaths } from "./definition-path";

/** Lines of a text that stand for a step, counted from 1, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Where each step stands in the text of the definition; a condition's lines hold those of its branches. */
export function stepLines(
  document: PipelineDocument,
  definitionText: string,
): ReadonlyMap<StepId, LineRange> {
  const tree = parseTree(definitionText);
  const lineAt = lineCounter(definitionText);
  const lines = new Map<StepId, LineRange>();
  if (!tree) return lines;
  for (const [id, path] of stepPaths(document)) {
    const node = findNodeAtLocation(tree, [...path]);
    if (node)
      lines.set(id, { from: lineAt(node.offset), to: lineAt(node.offset + node.length - 1) });
  }
  return lines;
}

/** The line of an offset, by halving. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
