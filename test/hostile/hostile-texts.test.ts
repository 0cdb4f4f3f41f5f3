import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { attribute, type HclValue, object } from "@/lib/export/infrastructure/hcl";
import { printHcl } from "@/lib/export/infrastructure/print-hcl";
import { printYaml } from "@/lib/export/print-yaml";
import { escapeMarkdown } from "@/lib/utils/escape-markdown";
import { codeSpan } from "@/lib/utils/markdown-code";
import { markdownTable } from "@/lib/utils/markdown-table";
import { diceFrom } from "../random-designs/dice";
import { BatchReader } from "./batch-reader";
import { hostileText, hostileWord } from "./hostile-text";
import { hclTexts } from "./readers/hcl-texts";
import { markdownParts } from "./readers/markdown-parts";

const TEXTS = Number(process.env.HOSTILE_DESIGNS ?? 2_000);
const AT_ONCE = 500; // in one file
const SEED = Number(process.env.HOSTILE_SEED ?? 20261125);
const TIMEOUT_MS = 240_000;

describe(`${TEXTS} hostile texts, as keys and as values (seed ${SEED})`, () => {
  it.each(["1.1", "1.2"] as const)(
    "are themselves in YAML %s",
    async (version) => {
      const reader = new BatchReader(".venv-sdk3/bin/python", "test/hostile/read_yaml.py");
      const batches = batchesOfTexts();
      for (const [id, texts] of batches.entries()) {
        const tree = {
          list: texts,
          lone: texts.map((text) => ({ text })),
          keys: keysOf(texts, ""),
        };
        const text = printYaml(tree, version);
        const said = wellFormed(tree);
        expect(parse(text, { version })).toEqual(said);
        if (version === "1.1") await reader.send({ id, text, tree: said });
      }
      const sent = version === "1.1" ? batches.length : 0;
      expect(await reader.end()).toBe(`${sent} read, 0 faults\n`);
    },
    TIMEOUT_MS,
  );

  it(
    "are themselves in HCL, quoted and in a heredoc",
    () => {
      for (const texts of batchesOfTexts()) {
        const lines = texts.map((text) => text.replaceAll(/[\r\n]/g, " "));
        const heredoc: HclValue = { kind: "heredoc", parts: [`${lines.join("\n")}\n`] };
        const keys = object(keysOf(texts, "x"));
        const printed = printHcl([attribute("a", texts), attribute("b", heredoc)]);
        expect(hclTexts(printed).texts).toEqual([...wellFormed(texts), `${lines.join("\n")}\n`]);

        const { texts: quoted, outside } = hclTexts(printHcl([attribute("keys", keys)]));
        const bare = [...outside.matchAll(/^ {2}([A-Za-z_]\w*) *=/gm)].map(
          ([, name]) => name ?? "",
        );
        expect(bare.filter((name) => HCL_WORDS.test(name))).toEqual([]);
        expect(new Set([...quoted, ...bare])).toEqual(new Set([...wellFormed(texts), "x"]));
      }
    },
    TIMEOUT_MS,
  );

  it(
    "are themselves in Markdown, in cells, paragraphs, headings and lists",
    () => {
      for (const texts of batchesOfTexts()) {
        const lines = texts.map(oneLine).filter((line) => line !== "");
        const escaped = lines.map(escapeMarkdown);
        const table = markdownTable(
          ["a", "b"],
          lines.map((line) => [escapeMarkdown(line), codeSpan(line)]),
        );
        const document = [
          table,
          ...escaped,
          ...escaped.map((line) => `# ${line}`),
          escaped.map((line) => `- ${line}`).join("\n"),
        ].join("\n\n");
        const { tables, paragraphs, headings, items, targets, others } = markdownParts(document);
        expect(tables.map((rows) => rows.slice(1))).toEqual([lines.map((line) => [line, line])]);
        expect(paragraphs).toEqual(lines);
        expect(headings).toEqual(lines.map((line) => `# ${line}`));
        expect(items).toEqual(lines);
        expect([...targets, ...others]).toEqual([]);
      }
    },
    TIMEOUT_MS,
  );
});

/** A text as Markdown can show it. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** The value with its texts as a file in UTF-8 can hold them. */
function wellFormed<Value>(value: Value): Value {
  const texts = JSON.stringify(value, (_, item) =>
    typeof item === "string" ? item.toWellFormed() : item,
  );
  return JSON.parse(texts.replaceAll(/\\ud[89a-f][0-9a-f]{2}/g, "\ufffd")); // names of members among them
}

const HCL_WORDS = /^(?:for|if|in|null|true|false)$/;

function batchesOfTexts(): readonly (readonly string[])[] {
  const dice = diceFrom(SEED);
  const texts = Array.from({ length: TEXTS }, (_, index) =>
    dice.below(4) === 0 ? hostileWord(dice) : hostileText(dice, index),
  );
  const count = Math.ceil(TEXTS / AT_ONCE);
  return Array.from({ length: count }, (_, at) => texts.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}

function keysOf(texts: readonly string[], value: string): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text) => [text, value]));
}
