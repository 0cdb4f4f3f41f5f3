import { Chip } from "@/components/ui/chip";
import { describeExpression } from "@/lib/pipeline/describe-expression";
import { parseExpression } from "@/lib/pipeline/expression";
import type { JsonValue } from "@/lib/utils/json";

/** Where a value comes from: a chip for a reference, plain text for a literal. */
export function SourceLabel({ value, missing }: { value: JsonValue | undefined; missing: string }) {
  const expression = parseExpression(value);
  if (expression) {
    const tone = expression.kind === "parameter" ? "accent" : "success";
    return <Chip tone={tone}>{describeExpression(expression)}</Chip>;
  }
  if (value === undefined || value === "") return <span>{missing}</span>;
  return (
    <span className="font-mono">{typeof value === "string" ? value : JSON.stringify(value)}</span>
  );
}
