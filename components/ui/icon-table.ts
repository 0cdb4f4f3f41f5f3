import {
  BookMarked,
  Box,
  CircleX,
  FileQuestionMark,
  Layers,
  type LucideIcon,
  Puzzle,
  Shapes,
  Split,
  SquareFunction,
  TableProperties,
  UserMinus,
  Zap,
} from "lucide-react";

/** Icons that step kinds and scenarios name, by Lucide's name; listed one by one so that no other is bundled. */
const ICONS: Readonly<Record<string, LucideIcon>> = {
  "book-marked": BookMarked,
  box: Box,
  "circle-x": CircleX,
  layers: Layers,
  puzzle: Puzzle,
  shapes: Shapes,
  split: Split,
  "square-function": SquareFunction,
  "table-properties": TableProperties,
  "user-minus": UserMinus,
  zap: Zap,
};

/** The icon with this name; a question mark on a sheet when the table above lacks it. */
export function iconNamed(name: string): LucideIcon {
  return ICONS[name] ?? FileQuestionMark;
}

export function hasIcon(name: string): boolean {
  return Object.hasOwn(ICONS, name);
}
