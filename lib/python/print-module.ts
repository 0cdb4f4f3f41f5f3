import { assertNever } from "../utils/assert-never";
import { commentLines } from "./comment-lines";
import { importLines } from "./import-lines";
import { fits, flat, hasBrackets, INDENT, printExpression } from "./print-expression";
import type { PyExpression, PyFunction, PyModule, PyParameter, PyStatement } from "./tree";

/** A module as text that Black and ruff leave as it is. */
export function printModule(module: PyModule): string {
  const sections = [
    module.docstring === undefined ? [] : docstring(module.docstring, 0),
    importLines(module.body),
  ].filter((lines) => lines.length > 0);
  const head = sections.map((lines) => lines.join("\n")).join("\n\n");
  const body = printBody(module.body, 0).join("\n");
  const gap = startsWithDefinition(module.body) ? "\n\n\n" : "\n\n";
  return `${[head, body].filter((text) => text !== "").join(gap)}\n`;
}

/** Statements on lines, with Black's blank lines around definitions. */
function printBody(body: readonly PyStatement[], level: number): readonly string[] {
  const lines: string[] = [];
  for (const [index, statement] of body.entries()) {
    const before = body[index - 1];
    if (before !== undefined && needsGap(before, statement, body, index))
      lines.push(...(level === 0 ? ["", ""] : [""]));
    lines.push(...printStatement(statement, level));
  }
  return lines;
}

/** Definitions stand alone; comments right above one belong to it. */
function needsGap(
  before: PyStatement,
  statement: PyStatement,
  body: readonly PyStatement[],
  index: number,
): boolean {
  if (before.kind === "blank" || statement.kind === "blank") return false;
  if (isDefinition(before)) return true;
  if (before.kind === "comment") return false;
  if (isDefinition(statement)) return true;
  return statement.kind === "comment" && startsWithDefinition(body.slice(index));
}

function startsWithDefinition(body: readonly PyStatement[]): boolean {
  const first = body.find(({ kind }) => kind !== "comment");
  return first !== undefined && isDefinition(first);
}

function isDefinition({ kind }: PyStatement): boolean {
  return kind === "function" || kind === "class";
}

function printStatement(statement: PyStatement, level: number): readonly string[] {
  const indent = INDENT.repeat(level);
  switch (statement.kind) {
    case "blank":
      return [""];
    case "comment":
      return commentLines(statement.text, indent);
    case "expression":
      return [printExpression(statement.value, { before: indent, after: "", level })];
    case "return":
      return [printValue(`${indent}return `, statement.value, level)];
    case "assign": {
      const { target, annotation, value } = statement;
      const typed = annotation === undefined ? "" : `: ${flat(annotation)}`;
      return [printValue(`${indent}${flat(target)}${typed} = `, value, level)];
    }
    case "function":
      return printFunction(statement, level);
    case "class": {
      const bases = statement.bases.length > 0 ? `(${statement.bases.map(flat).join(", ")})` : "";
      return [
        `${indent}class ${statement.name}${bases}:`,
        ...printSuite(statement.body, level + 1, statement.docstring),
      ];
    }
    case "if":
      return [
        printExpression(statement.test, { before: `${indent}if `, after: ":", level }),
        ...printSuite(statement.body, level + 1),
        ...(statement.orElse ? [`${indent}else:`, ...printSuite(statement.orElse, level + 1)] : []),
      ];
    case "for": {
      const before = `${indent}for ${flat(statement.target)} in `;
      return [
        printExpression(statement.items, { before, after: ":", level }),
        ...printSuite(statement.body, level + 1),
      ];
    }
    default:
      return assertNever(statement);
  }
}

/** A value that ends in no bracket is put between parentheses when that makes its first line fit. */
function printValue(before: string, value: PyExpression, level: number): string {
  const line = before + flat(value);
  if (fits(line)) return line;
  if (!hasBrackets(value)) {
    const inner = INDENT.repeat(level + 1) + flat(value);
    return fits(inner) ? `${before}(\n${inner}\n${INDENT.repeat(level)})` : line;
  }
  const opened = printExpression(value, { before, after: "", level });
  if (fits(opened.split("\n", 1)[0] ?? "")) return opened;
  const place = { before: INDENT.repeat(level + 1), after: "", level: level + 1 };
  return `${before}(\n${printExpression(value, place)}\n${INDENT.repeat(level)})`;
}

function printFunction(definition: PyFunction, level: number): readonly string[] {
  const indent = INDENT.repeat(level);
  const returns = definition.returns === undefined ? "" : ` -> ${flat(definition.returns)}`;
  const decorators = (definition.decorators ?? []).map((each) =>
    printExpression(each, { before: `${indent}@`, after: "", level }),
  );
  const before = `${indent}def ${definition.name}`;
  const parameters = definition.parameters.map(printParameter);
  const line = `${before}(${parameters.join(", ")})${returns}:`;
  const signature =
    fits(line) || parameters.length === 0
      ? line
      : `${before}(\n${parameters.map((each) => `${indent}${INDENT}${each},\n`).join("")}${indent})${returns}:`;
  return [
    ...decorators,
    signature,
    ...printSuite(definition.body, level + 1, definition.docstring),
  ];
}

function printParameter({ name, annotation, initial }: PyParameter): string {
  if (annotation === undefined) return initial === undefined ? name : `${name}=${flat(initial)}`;
  const typed = `${name}: ${flat(annotation)}`;
  return initial === undefined ? typed : `${typed} = ${flat(initial)}`;
}

function printSuite(body: readonly PyStatement[], level: number, doc?: string): readonly string[] {
  const head = doc === undefined ? [] : docstring(doc, level);
  const lines = printBody(body, level);
  if (lines.length === 0 && head.length === 0) return [`${INDENT.repeat(level)}pass`];
  const first = body[0];
  const gap = head.length > 0 && first !== undefined && isDefinition(first) ? [""] : [];
  return [...head, ...gap, ...lines];
}

/**
 * A docstring in our own words.
 *
 * @throws RangeError when the text holds what would need escapes; authors' texts belong in literals and comments.
 */
function docstring(text: string, level: number): readonly string[] {
  if (/["\\\p{C}]/u.test(text.replaceAll("\n", "")))
    throw new RangeError("A docstring holds plain text only.");
  const indent = INDENT.repeat(level);
  const lines = text.split("\n");
  if (lines.length === 1) return [`${indent}"""${text}"""`];
  const [first = "", ...rest] = lines;
  return [
    `${indent}"""${first}`,
    ...rest.map((line) => (line === "" ? "" : indent + line)),
    `${indent}"""`,
  ];
}
