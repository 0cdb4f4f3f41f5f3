import type { Expression, Operand } from "./expression";

export type Join = Extract<Expression, { kind: "join" }>;

/** The characters of a text that a picked value takes the place of. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text with an expression in the middle: the expression alone where no text is left around it, else a join. */
export function insertIntoText(text: string, range: TextRange, expression: Expression): Expression {
  const [before, after] = [text.slice(0, range.start), text.slice(range.end)];
  const values = [before, expression, after].filter((part) => part !== "");
  return values.length === 1 ? expression : { kind: "join", separator: "", values };
}

/** What a join comes down to: a text where all its parts are texts, its only part, or itself. */
export function simplifyJoin(join: Join): Operand {
  const { separator } = join;
  const values = separator === "" ? mergeTexts(join.values) : join.values;
  if (values.every((value) => !isExpressionPart(value))) return values.map(String).join(separator);
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : { ...join, values };
}

function isExpressionPart(value: Operand): value is Expression {
  return typeof value === "object" && value !== null;
}

/** Neighbouring texts as one, empty ones left out. */
function mergeTexts(values: readonly Operand[]): readonly Operand[] {
  const merged: Operand[] = [];
  for (const value of values) {
    const last = merged.at(-1);
    if (typeof value === "string" && typeof last === "string")
      merged[merged.length - 1] = last + value;
    else if (value !== "") merged.push(value);
  }
  return merged;
}
