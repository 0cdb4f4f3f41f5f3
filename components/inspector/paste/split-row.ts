/** The cells of one line of a table, as spreadsheets write them: `"a, b",c` gives `a, b` and `c`. */
export function splitRow(line: string, separator: "\t" | ","): readonly string[] {
  if (separator === "\t") return line.split("\t").map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const [index, character] of [...line].entries()) {
    if (character === '"') {
      if (isQuoted && line[index + 1] === '"') cell += '"';
      isQuoted = !isQuoted;
    } else if (character === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += character;
  }
  return [...cells, cell.trim()];
}
