import { Braces, Link2 } from "lucide-react";
import { Chip } from "@/components/ui/chip";
import type { JsonObject } from "@/lib/utils/json";
import { describeReference } from "./describe-reference";

/** An expression as a chip: parameters in the accent colour, values of steps in green, the rest neutral. */
export function ReferenceChip({ value }: { readonly value: JsonObject }) {
  const { text, tone, isLink } = describeReference(value);
  const Icon = isLink ? Link2 : Braces;
  return (
    <Chip tone={tone} icon={<Icon aria-hidden className="size-3" />}>
      <span title={text}>{text}</span>
    </Chip>
  );
}
