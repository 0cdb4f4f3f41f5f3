import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderSvg } from "@/lib/render/render-svg";
import type { ThemeName } from "@/lib/render/theme";
import { EMITTED, imported, readEmitted } from "../validate/imported";

const names = readdirSync(EMITTED)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

/** Python's own XML parser, so that nothing of ours judges itself. */
const PARSE_ALL = `
import json, sys
from xml.dom import minidom
for text in json.load(sys.stdin):
    root = minidom.parseString(text.encode()).documentElement
    assert root.tagName == "svg" and root.getAttribute("role") == "img"
    assert root.getElementsByTagName("title")[0].firstChild.data
    assert root.getElementsByTagName("desc")[0].firstChild.data
    print(len(root.getElementsByTagName("text")))
`;

function parse(drawings: readonly string[]): readonly number[] {
  const output = execFileSync("python3", ["-c", PARSE_ALL], {
    input: JSON.stringify(drawings),
    encoding: "utf8",
  });
  return output.trim().split("\n").map(Number);
}

describe("the drawing of a pipeline", () => {
  it.each<ThemeName>(["light", "dark"])(
    "is well-formed and titled for all 28 definitions of the SDKs, %s",
    (theme) => {
      const drawings = names.map((name) => renderSvg(imported(readEmitted(name)), { theme }));
      const texts = parse(drawings);
      expect(texts).toHaveLength(28);
      expect(Math.min(...texts)).toBeGreaterThan(1);
    },
  );

  it("is the same to the byte for the same pipeline", () => {
    const [first, second] = [1, 2].map(() =>
      renderSvg(imported(readEmitted("v2_01_abalone")), { theme: "light" }),
    );
    expect(first).toBe(second);
  });

  it("holds no script, no style and no address of anything else", () => {
    const drawing = renderSvg(imported(readEmitted("v2_08_clarify_quality")), { theme: "light" });
    const addresses = drawing.match(/https?:[^"<\s]+/g);
    expect(addresses).toEqual(["http://www.w3.org/2000/svg"]);
    expect(drawing).not.toMatch(/<(script|style|image|foreignObject|use|a)\b|\son\w+=|href/);
  });
});
