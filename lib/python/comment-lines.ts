import { visibleText } from "../utils/visible-text";
import { COLUMNS } from "./print-expression";

/**
 * Text as comment lines at an indentation, wrapped at words. What an editor does not show as it runs is written as
 * `\uXXXX`, so that no line ends early and no mark turns the direction of the text.
 */
export function commentLines(text: string, indent: string): readonly string[] {
  const room = Math.max(COLUMNS - indent.length - 2, 20);
  return text
    .split(/\r\n|[\n\r]/)
    .flatMap((line) => wrap(visible(line), room))
    .map((line) => (line === "" ? `${indent}#` : `${indent}# ${line}`));
}

function visible(line: string): string {
  return visibleText(line.replace(/\t/g, "    ")).trim();
}

function wrap(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/u)) {
    if (current !== "" && current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
