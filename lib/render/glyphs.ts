import type { Category } from "../steps/contract";

/** Strokes of small pictures on a field of 16 by 16, by the icon's name. */
const GLYPHS: Readonly<Record<string, string>> = {
  "square-function":
    "M2.5 4.5a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2zM6 11.5c1.4 0 1.6-.9 1.8-2.3l.5-2.6C8.5 5.2 8.9 4.5 10.2 4.500M6.2 7.500h3.4",
  "table-properties":
    "M2.5 4a1.5 1.5 0 0 1 1.5-1.500h8A1.5 1.5 0 0 1 13.5 4v8a1.5 1.5 0 0 1-1.5 1.500H4A1.5 1.5 0 0 1 2.5 12zM9.5 2.500v11M2.5 6.200h11M2.5 9.800h11",
  puzzle:
    "M5.5 3.500h2a1.6 1.6 0 1 1 3.2 0h1.800v3.200a1.6 1.6 0 1 1 0 3.200v3.100H9.800a1.5 1.5 0 1 0-3 0H3.500V10a1.5 1.5 0 1 1 0-3V3.500z",
  box: "M8 1.800l5.5 3v6.400l-5.5 3-5.5-3V4.800zM2.7 5L8 7.9 13.3 5M8 8v6",
  "book-marked":
    "M3 12.500V3.500A1.5 1.5 0 0 1 4.5 2H13v12H4.500a1.5 1.5 0 0 1 0-3H13M6.5 2v5l1.75-1.400L10 7V2",
  split: "M8 14V9.500C8 7 4.5 7 3 3M8 9.500C8 7 11.5 7 13 3M2.5 6V2.500H6M10 2.500h3.500V6",
  layers: "M8 2l6 3-6 3-6-3zM2 8.200l6 3 6-3M2 11.300l6 3 6-3",
  zap: "M9 1.800L3 9.200h4.500L7 14.200l6-7.400H8.500z",
  "circle-x": "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM6 6l4 4M10 6l-4 4",
  shapes:
    "M8 2l3 5H5zM2.5 9.500h4.200v4.200H2.500zM13.8 11.600a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0z",
  history: "M2.5 8a5.5 5.5 0 1 0 1.9-4.200L2.5 5.500M2.5 2.500v3h3M8 5v3.200l2 1.3",
  "sticky-note":
    "M2.5 3.5a1 1 0 0 1 1-1H10L13.500 6v6.500a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM9.8 2.700V6h3.500",
  "refresh-cw":
    "M13.5 6.500A5.6 5.6 0 0 0 3.8 4.300L2.5 5.700M2.5 2.500v3.200h3.200M2.5 9.500a5.6 5.6 0 0 0 9.7 2.200l1.3-1.400M13.5 13.500v-3.200h-3.2",
};

/** For kinds whose picture is not drawn yet. */
const BY_CATEGORY: Readonly<Record<Category, string>> = {
  code: "square-function",
  data: "table-properties",
  training: "puzzle",
  model: "box",
  gate: "split",
  quality: "table-properties",
  deployment: "layers",
  integration: "zap",
  end: "circle-x",
};

/** Edge of the field that a glyph is drawn on. */
export const GLYPH_PX = 16;

export function glyphOf(icon: string, category: Category): string {
  return GLYPHS[icon] ?? GLYPHS[BY_CATEGORY[category]] ?? "";
}

export const CACHE_GLYPH = GLYPHS.history ?? "";
export const NOTE_GLYPH = GLYPHS["sticky-note"] ?? "";
export const RETRY_GLYPH = GLYPHS["refresh-cw"] ?? "";
