import { describeExpression } from "../pipeline/describe-expression";
import { type Operand, parseExpression, parseOperand } from "../pipeline/expression";
import { asksForList, OPERATORS } from "../steps/condition/operators";
import type { Test } from "../steps/condition/predicate";
import { describeConditionValue } from "../steps/condition/sentence";
import { isJsonArray, type JsonValue } from "../utils/json";
import { compareValues, isIn } from "./compare";
import type { Compared, ComparedValue, RunValue } from "./run";

export type ValueOf = (operand: Operand) => RunValue;

/** What became of a part of a condition; without an outcome there is a fault. */
export interface Judged {
  readonly outcome?: boolean;
  readonly fault?: string;
  /** What was asked, with its values. */
  readonly words: string;
}

/** One comparison, with what it found on both sides. */
export function judgeTest(
  { operator, left, right }: Test,
  read: ValueOf,
  isReached: boolean,
): { readonly compared: Compared; readonly judged: Judged } {
  const ours = side(left, read);
  const theirs = asksForList(operator)
    ? (isJsonArray(right) ? right : []).map((item) => side(item, read))
    : side(right, read);
  const words = `${sideWords(ours)} ${OPERATORS[operator].sign} ${rightWords(theirs)}`;
  const outcome = outcomeOf(operator, ours, theirs);
  const sentence = outcome === undefined ? `${words} cannot be compared` : `${words} is ${outcome}`;
  const common = { left: ours, operator, right: theirs, isReached, sentence };
  return outcome === undefined
    ? { compared: common, judged: { fault: `${words}: ${faultOf(ours, theirs)}.`, words } }
    : { compared: { ...common, outcome }, judged: { outcome, words } };
}

export function restsOnAssumed({ left, right }: Compared): boolean {
  return [left].concat(right).some(({ origin }) => origin === "assumed");
}

function outcomeOf(
  operator: Test["operator"],
  left: ComparedValue,
  right: Compared["right"],
): boolean | undefined {
  if (operator === "In" || operator === "NotIn") {
    const values = [right].flat().map(({ value }) => value);
    return isIn(left.value, values) === (operator === "In");
  }
  return "value" in right ? compareValues(operator, left.value, right.value) : undefined;
}

/** One side as it is in the run; a value that is none of AWS's forms stays as it is written, and compares with nothing. */
function side(written: JsonValue | undefined, read: ValueOf): ComparedValue {
  const operand = parseOperand(written);
  if (operand === undefined) return { value: written ?? {}, origin: "design" };
  const value = read(operand);
  const label = labelOf(written);
  return label === undefined ? value : { label, ...value };
}

/** `AucThreshold`, `auc`; undefined for a literal. */
function labelOf(written: JsonValue | undefined): string | undefined {
  if (!parseExpression(written)) return undefined;
  const part = describeConditionValue(written);
  return typeof part === "string" ? part : describeExpression(part);
}

function sideWords({ label, value, origin }: ComparedValue): string {
  const said = typeof value === "string" ? `“${value}”` : JSON.stringify(value);
  return [label, said, origin === "assumed" ? "(assumed)" : undefined]
    .filter((word) => word !== undefined)
    .join(" ");
}

function rightWords(right: Compared["right"]): string {
  return "value" in right ? sideWords(right) : `(${right.map(sideWords).join(" or ")})`;
}

function faultOf(left: ComparedValue, right: Compared["right"]): string {
  const other = "value" in right ? typeWord(right.value) : "a list";
  return `${typeWord(left.value)} is not compared with ${other}`;
}

function typeWord(value: JsonValue): string {
  if (value === null) return "nothing";
  if (typeof value === "string") return "a text";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? "true or false" : "what is no value";
}
