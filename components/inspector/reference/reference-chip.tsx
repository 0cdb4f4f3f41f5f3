import { Chip } from "@/components/ui/chip";
import type { JsonObject } from "@/lib/utils/json";
import { describeReference } from "./describe-reference";
import { ExpressionIcon } from "./expression-icon";

/** An expression as a chip: parameters in the accent colour, values of steps in green, the rest neutral. */
export function ReferenceChip({ value }: { readonly value: JsonObject }) {
  const { text, tone, kind, word } = describeReference(value);
  return (
    <Chip tone={tone} icon={<ExpressionIcon kind={kind} />}>
      <span title={`${word}: ${text}`}>{text}</span>
    </Chip>
  );
}
