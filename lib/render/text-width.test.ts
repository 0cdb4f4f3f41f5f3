import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "./text-width";

const FONT = { face: "sans", sizePx: 11 } as const;

describe("text without a browser", () => {
  it("stays whole where there is room", () => expect(fitText("Train", 200, FONT)).toBe("Train"));

  it("ends in an ellipsis where there is none, within the room", () => {
    const cut = fitText("AbaloneRegister-RegisterModel", 80, FONT);
    expect(cut).toMatch(/^Abalone.*…$/);
    expect(textWidth(cut, FONT)).toBeLessThanOrEqual(80);
  });

  it("never cuts a character in two", () => {
    expect(fitText("🚀🚀🚀🚀🚀🚀", 40, FONT)).toBe("🚀🚀…");
  });

  it("is wider in Chinese than in Latin letters", () => {
    expect(textWidth("训练", FONT)).toBeGreaterThan(textWidth("ab", FONT));
  });
});
