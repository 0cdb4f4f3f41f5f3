import {
  Braces,
  FileJson2,
  Link2,
  type LucideIcon,
  Play,
  TextCursorInput,
  TriangleAlert,
} from "lucide-react";
import type { Expression } from "@/lib/pipeline/expression";

const ICONS: Readonly<Record<Expression["kind"], LucideIcon>> = {
  parameter: Braces,
  property: Link2,
  "file-value": FileJson2,
  "s3-value": FileJson2,
  execution: Play,
  experiment: Play,
  join: TextCursorInput,
};

/** The sort of an expression as a picture; a word says the same beside it or in its title. */
export function ExpressionIcon({
  kind,
  size = 12,
}: {
  readonly kind: Expression["kind"] | undefined;
  readonly size?: number;
}) {
  const Icon = kind ? ICONS[kind] : TriangleAlert;
  return <Icon aria-hidden size={size} />;
}
