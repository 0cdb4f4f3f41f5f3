import type { ParameterType } from "../pipeline/document";
import type { JsonPrimitive } from "../utils/json";

/** What is known of a value that nobody gave. */
export interface Assumption {
  /** Its last member: `auc`. */
  readonly name: string;
  readonly declared: ParameterType | undefined;
  /** What it is compared with. */
  readonly comparedWith: readonly JsonPrimitive[];
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
}

const SPREAD = 0.2; // on either side of what it is compared with, so that either answer may come
const QUALITY = /^(auc|roc_auc|accuracy|f1|f1_score|precision|recall|r2|score)$/i;
const UP_TO = 100; // where nothing tells a number's size

/** A value drawn by lot, of the type and the size that its use suggests. */
export function assumeValue({ name, declared, comparedWith, random }: Assumption): JsonPrimitive {
  const [near] = comparedWith;
  const type = declared ?? typeLike(near) ?? (QUALITY.test(name) ? "Float" : "String");
  switch (type) {
    case "Integer":
      return Math.round(numberNear(near, { name, random })) + 0; // + 0 takes the sign off -0
    case "Float":
      return Number(numberNear(near, { name, random }).toPrecision(3));
    case "Boolean":
      return random() < 0.5;
    case "String":
      return textLike(comparedWith, { name, random });
  }
}

function typeLike(value: JsonPrimitive | undefined): ParameterType | undefined {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number")
    return Number.isInteger(value) && value !== 1 ? "Integer" : "Float";
  return typeof value === "string" ? "String" : undefined;
}

type Draw = Pick<Assumption, "name" | "random">;

function numberNear(near: JsonPrimitive | undefined, { name, random }: Draw): number {
  const draw = random();
  if (QUALITY.test(name) && (typeof near !== "number" || Math.abs(near) <= 1))
    return 0.6 + 0.38 * draw;
  if (typeof near !== "number") return draw * UP_TO;
  if (near === 0) return draw * 2 - 0.5;
  const drawn = near * (1 - SPREAD + 2 * SPREAD * draw);
  return near > 0 && near < 1 ? Math.min(1, drawn) : drawn;
}

/** One of the texts that it is compared with, or another one. */
function textLike(comparedWith: readonly JsonPrimitive[], { name, random }: Draw): string {
  const texts = comparedWith.filter((value) => typeof value === "string");
  const drawn = texts[Math.floor(random() * (texts.length + 1))];
  return drawn ?? `some-${name}`;
}
