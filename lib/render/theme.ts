import type { Category } from "../steps/contract";

export type ThemeName = "light" | "dark";

/** The studio's colours as a drawing needs them that nothing styles any more. */
export interface Theme {
  readonly canvas: string;
  readonly canvasDot: string;
  readonly surface: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly textMuted: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** Of the tile behind an icon, and of the icon. */
  readonly categories: Readonly<Record<Category, { readonly tint: string; readonly ink: string }>>;
}

// The tokens of the studio's style sheet in sRGB; a test keeps both the same.
const LIGHT: Theme = {
  canvas: "#f4f6f8",
  canvasDot: "#d4d8dd",
  surface: "#ffffff",
  line: "#e1e4e8",
  lineStrong: "#c7cbd1",
  text: "#191e28",
  textMuted: "#5d646e",
  accent: "#3362e1",
  accentSoft: "#e8f0ff",
  categories: {
    code: { tint: "#e9ecff", ink: "#5150aa" },
    data: { tint: "#d1f7f7", ink: "#007476" },
    training: { tint: "#ffe9d4", ink: "#934500" },
    model: { tint: "#f8e7ff", ink: "#784196" },
    gate: { tint: "#f7efd1", ink: "#775a00" },
    quality: { tint: "#ffe4eb", ink: "#9a3353" },
    deployment: { tint: "#dcf7e2", ink: "#007332" },
    integration: { tint: "#d6f4ff", ink: "#0067a0" },
    end: { tint: "#ffe5e0", ink: "#9d352f" },
  },
};

const DARK: Theme = {
  canvas: "#0f1114",
  canvasDot: "#282b31",
  surface: "#171a1e",
  line: "#282b31",
  lineStrong: "#3e434b",
  text: "#edeef2",
  textMuted: "#999fa8",
  accent: "#7699fb",
  accentSoft: "#1e2949",
  categories: {
    code: { tint: "#292a49", ink: "#b6bcff" },
    data: { tint: "#003636", ink: "#5edada" },
    training: { tint: "#41270d", ink: "#f8b478" },
    model: { tint: "#372542", ink: "#dcaff8" },
    gate: { tint: "#362d07", ink: "#dac46d" },
    quality: { tint: "#44212a", ink: "#ffa6ba" },
    deployment: { tint: "#163620", ink: "#8cd9a1" },
    integration: { tint: "#0b3245", ink: "#78d0ff" },
    end: { tint: "#46221e", ink: "#ffa89d" },
  },
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: LIGHT, dark: DARK };
