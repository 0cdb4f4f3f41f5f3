import { Chip } from "@/components/ui/chip";
import type { JsonObject } from "@/lib/utils/json";
import { ExpressionIcon } from "./expression-icon";
import { useReferenceLook } from "./use-reference-look";

/** An expression as a chip: parameters in the accent colour, values of steps in green, the rest neutral. */
export function ReferenceChip({ value }: { readonly value: JsonObject }) {
  const { text, tone, kind, word } = useReferenceLook(value);
  return (
    <Chip tone={tone} icon={<ExpressionIcon kind={kind} />}>
      <span title={`${word}: ${text}`}>{text}</span>
    </Chip>
  );
}
