import type { ChipTone } from "@/components/ui/chip";
import { describeExpression } from "@/lib/pipeline/describe-expression";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { parseExpression } from "@/lib/pipeline/expression";
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
  readonly isLink: boolean;
}

export function describeReference(value: JsonObject): ReferenceLook {
  const written = parseExpression(value);
  if (!written) return { text: Object.keys(value)[0] ?? "", tone: "warning", isLink: false };
  const expression = withoutTextJoin(written);
  const isLink = expression.kind === "property" || expression.kind === "file-value";
  const tone = isLink ? "success" : expression.kind === "parameter" ? "accent" : "neutral";
  return { text: describeExpression(expression), tone, isLink };
}

/** True for what the picker can put in by itself; other joins and the like are edited as JSON. */
export function isPickable(value: JsonValue | undefined): boolean {
  const written = parseExpression(value);
  if (!written) return false;
  const { kind } = withoutTextJoin(written);
  return kind !== "join" && kind !== "s3-value";
}

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
