import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { THEMES } from "./theme";

const CSS = readFileSync(path.resolve(import.meta.dirname, "../../app/tokens.css"), "utf8");
const BLOCKS = {
  light: CSS.slice(0, CSS.indexOf("@variant dark")),
  dark: between("@variant dark", "@variant high-contrast"),
};

function between(start: string, end: string): string {
  return CSS.slice(CSS.indexOf(start), CSS.indexOf(end));
}

function token(css: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (value === undefined) throw new Error(`No token --${name}`);
  return value.trim();
}

function oklch(text: string): string {
  const [l = 0, c = 0, h = 0] = text
    .replace(/^oklch\(|\)$/g, "")
    .split(/\s+/)
    .map(Number);
  return toHex(l, c, h);
}

/** @see https://www.w3.org/TR/css-color-4/#color-conversion-code */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((value) => {
    const inside = Math.min(1, Math.max(0, value));
    const encoded = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

describe.each(["light", "dark"] as const)("the %s colours of drawings", (name) => {
  const theme = THEMES[name];
  const css = BLOCKS[name];

  it("are those of the studio's style sheet", () => {
    const { categories: _, ...plain } = theme;
    const expected = Object.keys(plain).map((key) => {
      const tokenName = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return [key, oklch(token(css, tokenName))];
    });
    expect(plain).toEqual(Object.fromEntries(expected));
  });

  it("tint each category as the studio does", () => {
    for (const [category, { tint, ink }] of Object.entries(theme.categories)) {
      const hue = Number(token(between(`[data-category="${category}"]`, "/* One solid"), "hue"));
      const [tintL, tintC, inkL, inkC] = ["tint-l", "tint-c", "ink-l", "ink-c"].map((part) =>
        Number(token(css, part)),
      );
      expect({ category, tint, ink }).toEqual({
        category,
        tint: toHex(tintL ?? 0, tintC ?? 0, hue),
        ink: toHex(inkL ?? 0, inkC ?? 0, hue),
      });
    }
  });
});
