import type { ChipTone } from "@/components/ui/chip";
import { describeExpression } from "@/lib/pipeline/describe-expression";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { type Expression, parseExpression } from "@/lib/pipeline/expression";
import { parameterByName } from "@/lib/pipeline/find";
import {
  isJsonPrimitive,
  type JsonObject,
  type JsonPrimitive,
  type JsonValue,
} from "@/lib/utils/json";
import { withoutTextJoin } from "./as-text";

/** How a chip shows an expression. */
export interface ReferenceLook {
  readonly text: string;
  readonly tone: ChipTone;
  /** Undefined for what is no complete expression. */
  readonly kind: Expression["kind"] | undefined;
  /** What sort of value it is: "Parameter", "Output of a step". */
  readonly word: string;
}

export function describeReference(value: JsonObject): ReferenceLook {
  const written = parseExpression(value);
  if (!written)
    return {
      text: Object.keys(value)[0] ?? "",
      tone: "warning",
      kind: undefined,
      word: "Incomplete",
    };
  const expression = withoutTextJoin(written);
  const { kind } = expression;
  return { text: describeExpression(expression), kind, tone: TONES[kind], word: WORDS[kind] };
}

const TONES: Readonly<Record<Expression["kind"], ChipTone>> = {
  parameter: "accent",
  property: "success",
  "file-value": "success",
  "s3-value": "success",
  execution: "neutral",
  experiment: "neutral",
  join: "neutral",
};

const WORDS: Readonly<Record<Expression["kind"], string>> = {
  parameter: "Parameter",
  property: "Output of a step",
  "file-value": "Value from a file of a step",
  "s3-value": "Value from a file in S3",
  execution: "Of the run",
  experiment: "Of the experiment",
  join: "Text from parts",
};

/** The value that a field falls back to when its reference is taken away: a parameter's default. */
export function literalBehind(
  value: JsonValue,
  document: PipelineDocument,
): JsonPrimitive | undefined {
  const written = parseExpression(value);
  const expression = written && withoutTextJoin(written);
  if (expression?.kind !== "parameter") return undefined;
  const literal = parameterByName(document, expression.name)?.DefaultValue;
  return literal !== undefined && literal !== null && isJsonPrimitive(literal)
    ? literal
    : undefined;
}
