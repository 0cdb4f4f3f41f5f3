import type { Dice } from "../random-designs/dice";

/** What has ended strings, comments, lines or files before. */
const MARKS = [
  '"',
  "'",
  '"""',
  "'''",
  "\\",
  '\\"',
  "\\N{BULLET}",
  "\n",
  "\r",
  "\r\n",
  "\u0000",
  "\u0008",
  "\u001b[31m",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ud800",
  "\udfff",
  "{x}",
  "%s",
  "#",
  "# fmt: off",
  "# -*- coding: utf-7 -*-",
  "import os",
  "__import__('os')",
  ")",
  "]}",
  ");abort()#",
  ";",
  ",",
  "lambda: 0",
  "class",
  "None",
  "ﬁnal",
  "ｒｏｌｅ",
  "е",
  "日本語",
  "🎉",
  "é",
  "e\u0301",
  " ",
  "\t",
  "*/",
  "<!--",
  "$",
  "a".repeat(200),
];

/** Part of every hostile text, so that it can be told from ours in the code. */
export const MARK = "☠";

/** A text that no two calls give twice. */
export function hostileText(dice: Dice, serial: number): string {
  const parts = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(MARKS));
  // step names have no dots, and a reference splits at them
  return `${parts.join("")}${MARK}${serial}${dice.pick(MARKS)}`;
}
