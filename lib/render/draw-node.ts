import { describeExpression } from "../pipeline/describe-expression";
import type { Point, Step } from "../pipeline/document";
import { CARD, cardMarks, cardRows, cardSize } from "../steps/card";
import type { FactPart } from "../steps/contract";
import { kindOf } from "../steps/registry";
import type { SceneNode, TextRun } from "./scene";

export function drawNode(step: Step, at: Point): SceneNode {
  const { title, category, icon } = kindOf(step);
  return {
    id: step.id,
    ...at,
    ...cardSize(step),
    name: step.definition.Name,
    kindTitle: title,
    category,
    icon,
    line: cardLine(step),
    rows: cardRows(step).map(({ input, output, branch }, index) => ({
      yPx: rowMiddle(index),
      ...(input && { input: input.label }),
      ...(output && { output: output.label }),
      ...(branch && { output: branch === "true" ? "True" : "False" }),
    })),
    marks: cardMarks(step),
  };
}

/** From the card's top. */
export function rowMiddle(index: number): number {
  return CARD.headerPx + (index + 0.5) * CARD.rowPx;
}

/** The kind and the fact; a condition's sentence stands alone. */
function cardLine(step: Step): readonly TextRun[] {
  const { title, category, fact } = kindOf(step);
  const runs = fact(step).map(toRun);
  if (category === "gate" && runs.length > 0) return runs;
  const text = runs.length > 0 ? `${title} ·` : title;
  return [{ text, isChip: false }, ...runs];
}

function toRun(part: FactPart): TextRun {
  if (typeof part === "string") return { text: part, isChip: false };
  return { text: describeExpression(part), isChip: true };
}
