import clsx from "clsx";
import type { Category } from "@/lib/steps/contract";
import { iconNamed } from "./icon-table";

export interface CategoryIconProps {
  readonly category: Category;
  /** As Lucide writes it: `square-function`. */
  readonly icon: string;
  /** Edge of the tile in pixels; 16 draws the icon alone. */
  readonly size?: 16 | 20 | 28 | 36;
  readonly className?: string;
}

const TILES = {
  16: { tile: "size-4", glyph: "size-3.5" },
  20: { tile: "size-5 rounded-[5px] bg-tint", glyph: "size-3" },
  28: { tile: "size-7 rounded-control bg-tint", glyph: "size-4" },
  36: { tile: "size-9 rounded-control bg-tint", glyph: "size-5" },
} as const;

/** The icon of a step kind on the tint of its category; decoration beside the name it goes with. */
export function CategoryIcon({ category, icon, size = 28, className }: CategoryIconProps) {
  const Icon = iconNamed(icon);
  const { tile, glyph } = TILES[size];
  return (
    <span
      aria-hidden
      data-category={category}
      className={clsx("inline-flex shrink-0 items-center justify-center text-ink", tile, className)}
    >
      <Icon className={glyph} strokeWidth={1.75} />
    </span>
  );
}
