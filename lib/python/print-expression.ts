import { assertNever } from "../utils/assert-never";
import { pythonLiteral } from "./literal";
import { textWidth } from "./text-width";
import type { PyExpression, PyFormatted } from "./tree";

export const COLUMNS = 88; // Black's default
export const INDENT = "    ";

interface Place {
  /** Text of the line before the expression. */
  readonly before: string;
  /** Text after it on its last line. */
  readonly after: string;
  /** Indentation of the line, in levels. */
  readonly level: number;
}

/**
 * An expression as Black lays it out: on one line where it fits; else its last bracket is opened, with one entry on a
 * line and a comma behind the last.
 *
 * @returns the whole text from `before` to `after`.
 */
export function printExpression(expression: PyExpression, place: Place): string {
  const line = place.before + flat(expression) + place.after;
  return fits(line) ? line : printParts(partsOf(expression), place);
}

/** Opens one bracket, and those before it where even the line up to it is too long. */
function printParts(parts: readonly Part[], { before, after, level }: Place): string {
  const line = before + parts.map(partText).join("") + after;
  if (fits(line)) return line;
  const at = splitPoint(parts, before);
  const group = at === undefined ? undefined : parts[at];
  if (at === undefined || group === undefined || typeof group === "string") return line;

  const head = printParts(parts.slice(0, at), { before, after: group.open, level });
  const tail = parts.slice(at + 1).map(partText);
  return head + openGroup(group, level) + tail.join("") + after;
}

/** The expression on one line, however long. */
export function flat(expression: PyExpression): string {
  const known = flatTexts.get(expression);
  if (known !== undefined) return known;
  const text = partsOf(expression).map(partText).join("");
  flatTexts.set(expression, text);
  return text;
}

const flatTexts = new WeakMap<PyExpression, string>();

/** True when the line is not longer than Black allows. */
export function fits(line: string): boolean {
  return textWidth(line) <= COLUMNS;
}

/** True when the expression has a bracket with something in it, at which it can be broken. */
export function hasBrackets(expression: PyExpression): boolean {
  return partsOf(expression).some((part) => typeof part !== "string" && part.entries.length > 0);
}

interface Entry {
  /** `name=` or `"key": `. */
  readonly before: string;
  readonly value: PyExpression;
}

/** What stands between two brackets. */
interface Group {
  readonly open: string;
  readonly close: string;
  readonly entries: readonly Entry[];
  /** A comma behind a lone entry would change what it means. */
  readonly comma: boolean;
  /** A tuple of one needs its comma. */
  readonly loneComma: boolean;
}

type Part = string | Group;

function partsOf(expression: PyExpression): readonly Part[] {
  switch (expression.kind) {
    case "literal":
      return [expression.spelling ?? pythonLiteral(expression.value)];
    case "name":
    case "imported":
      return [expression.name];
    case "attribute":
      return [...partsOf(expression.of), `.${expression.name}`];
    case "subscript":
      return [...partsOf(expression.of), group("[]", [bare(expression.index)], { comma: false })];
    case "call":
      return [...partsOf(expression.callee), callGroup(expression)];
    case "list":
      return [group("[]", expression.items.map(bare))];
    case "tuple":
      return [group("()", expression.items.map(bare), { loneComma: true })];
    case "dict":
      return [
        group(
          "{}",
          expression.entries.map(([key, value]) => ({ before: `${flat(key)}: `, value })),
        ),
      ];
    case "formatted":
      return [formattedText(expression)];
    case "operation":
      return [
        ...partsOf(expression.left),
        ` ${expression.operator} `,
        ...partsOf(expression.right),
      ];
    default:
      return assertNever(expression);
  }
}

function formattedText({ before, variable, after }: PyFormatted): string {
  const doubled = (text: string) => text.replaceAll(/[{}]/g, "$&$&");
  return `f${pythonLiteral(`${doubled(before)}{${variable}}${doubled(after)}`)}`;
}

function callGroup({ positional, keywords }: Extract<PyExpression, { kind: "call" }>): Group {
  return group("()", [
    ...positional.map(bare),
    ...keywords.map(({ name, value }) => ({ before: `${name}=`, value })),
  ]);
}

function bare(value: PyExpression): Entry {
  return { before: "", value };
}

function group(
  brackets: "()" | "[]" | "{}",
  entries: readonly Entry[],
  { comma = true, loneComma = false }: Partial<Pick<Group, "comma" | "loneComma">> = {},
): Group {
  return { open: brackets.charAt(0), close: brackets.charAt(1), entries, comma, loneComma };
}

function partText(part: Part): string {
  if (typeof part === "string") return part;
  const inner = part.entries.map(({ before, value }) => before + flat(value)).join(", ");
  return part.open + inner + (part.loneComma && part.entries.length === 1 ? "," : "") + part.close;
}

/** The last bracket that is not empty and whose line, up to it, fits; the last one when none does. */
function splitPoint(parts: readonly Part[], before: string): number | undefined {
  let last: number | undefined;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at];
    if (part === undefined || typeof part === "string" || part.entries.length === 0) continue;
    last ??= at;
    if (fits(`${before}${parts.slice(0, at).map(partText).join("")}${part.open}`)) return at;
  }
  return last;
}

/** What stands behind the opened bracket, with the one that closes it. */
function openGroup({ close, entries, comma }: Group, level: number): string {
  const indent = INDENT.repeat(level + 1);
  const lines = entries.map(({ before, value }) =>
    printExpression(value, {
      before: indent + before,
      after: comma ? "," : "",
      level: level + 1,
    }),
  );
  return `\n${lines.join("\n")}\n${INDENT.repeat(level)}${close}`;
}
