import { Document, type Tags, type ToStringOptions, visit } from "yaml";
import type { JsonValue } from "../utils/json";

/**
 * A tree as YAML that every reader takes for that tree: no text of an author becomes another value, ends a line early or hides
 * in it. Readers of version 1.1 break lines at characters that 1.2 does not, and refuse some that it takes. Half a surrogate pair,
 * for which they refuse the whole file, becomes a replacement character.
 *
 * @param version - whose words are no plain texts: `yes`, `on` and `1:30` are values in 1.1.
 */
export function printYaml(tree: JsonValue, version: "1.1" | "1.2"): string {
  const document = new Document(tree, { version, aliasDuplicateObjects: false, customTags });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== "string") return;
      const text = node.value.toWellFormed();
      node.value = text;
      if (NEEDS_QUOTES.test(text)) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString(LAYOUT).replace(UNSEEN, escapeCharacter); // all of them stand in double quotes by now
}

/** Without that of merge keys, which writes a text of two angle brackets bare. */
function customTags(tags: Tags): Tags {
  return tags.filter((tag) => tag !== "merge" && (typeof tag === "string" || tag.tag !== MERGE));
}

const MERGE = "tag:yaml.org,2002:merge";

const LAYOUT: ToStringOptions = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
};

/**
 * Characters that no editor shows as they run, but line feed and tab; a tab where a reader counts how far lines are indented; texts
 * that mean something in 1.1.
 */
const NEEDS_QUOTES = /(?![\n\t])[\p{C}\p{Zl}\p{Zp}]|^[\n ]*\t|^(?:=|<<)$/u;

const UNSEEN = /(?![\n\t])[\p{C}\p{Zl}\p{Zp}]/gu;

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
