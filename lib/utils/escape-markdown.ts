/** An address of the characters that addresses have, up to its last one that ends no sentence. */
const ADDRESS =
  /(https?:\/\/[A-Za-z0-9](?:(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&(?!#?\w+;))*[\w\-~/#=])?)/;

/**
 * A text that Markdown shows as it is, on one line, wherever it stands; what breaks a line or does not print becomes a space. Addresses
 * become links to what they say. At the beginning of a line, signs and numbers would make a list, a rule or a heading of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join("")
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    );
}

/** GitHub makes links of addresses in running text, too, and then takes the marks in them for parts of it. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&]|:(?=\/\/)|(?<=www)\./gi, "\\$&");
}
