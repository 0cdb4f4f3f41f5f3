/** A text on one line: what breaks a line or does not print becomes a space. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** Cut to so many characters, the last of them dots where something is missing. */
export function cutText(text: string, most: number): string {
  const characters = [...oneLine(text)];
  return characters.length <= most
    ? characters.join("")
    : `${characters.slice(0, most - 1).join("")}…`;
}

/** Lines of at most `columns` characters; all but the first are indented, and words that are longer are broken. */
export function wrapText(
  text: string,
  { columns, indent }: { readonly columns: number; readonly indent: number },
): readonly string[] {
  const lines: string[][] = [[]];
  for (const word of oneLine(text)
    .split(" ")
    .flatMap((word) => broken(word, columns - indent))) {
    const line = lines.at(-1) ?? [];
    const room = lines.length === 1 ? columns : columns - indent;
    if (line.length > 0 && widthOf([...line, word]) > room) lines.push([word]);
    else line.push(word);
  }
  return lines.map((words, index) => `${index === 0 ? "" : " ".repeat(indent)}${words.join(" ")}`);
}

function broken(word: string, most: number): readonly string[] {
  const characters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += most)
    parts.push(characters.slice(at, at + most).join(""));
  return parts;
}

function widthOf(words: readonly string[]): number {
  return [...words.join(" ")].length;
}
