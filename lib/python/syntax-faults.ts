import type { SyntaxNode } from "@lezer/common";

/** What is wrong with one node of a parse tree. */
export interface Fault {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** The fault that shows at this very node; the parser marks some, the rest it lets pass although Python does not. */
export function faultAt(node: SyntaxNode, text: string): Fault | undefined {
  if (node.type.isError) return errorFault(node, text);
  switch (node.name) {
    case "PrintStatement":
      return fault(node, "Python 3 has no print statement. Write print(…) with parentheses.");
    case "String":
    case "FormatString":
      return isTerminated(node, text) ? undefined : fault(node, "This string is not closed.");
    case "TryStatement":
      return node.getChild("except") || node.getChild("finally")
        ? undefined
        : fault(node.firstChild ?? node, "“try” needs an “except” or a “finally” after its block.");
    case "Script":
    case "Body":
      return indentationFault(node, text);
    default:
      return undefined;
  }
}

function fault(
  { from, to }: { readonly from: number; readonly to: number },
  message: string,
): Fault {
  return { from, to, message };
}

const CLOSERS: Readonly<Record<string, string>> = {
  ArgList: ")",
  ParamList: ")",
  TupleExpression: ")",
  ParenthesizedExpression: ")",
  ArrayExpression: "]",
  ArrayComprehensionExpression: "]",
  DictionaryExpression: "}",
  SetExpression: "}",
  FormatReplacement: "}",
};

function errorFault(node: SyntaxNode, text: string): Fault | undefined {
  const parent = node.parent?.name ?? "";
  if (parent.endsWith("Pattern")) return undefined; // the grammar refuses empty patterns such as `case Point():`
  const found = text.slice(node.from, node.to).trim();
  if (found !== "") return fault(node, `Python does not expect “${shorten(found)}” here.`);

  const place = lastCharacterBefore(node.from, text);
  if (parent === "String" || parent === "FormatString")
    return fault(place, "This string is not closed.");
  if (parent === "Body") return bodyFault(node, place);
  const closer = CLOSERS[parent];
  if (closer && !node.nextSibling) return fault(place, `A closing “${closer}” is missing.`);
  if (isOpenStatement(node)) return fault(place, "A “:” is missing at the end of this line.");
  const next = /^\S+/.exec(text.slice(node.from))?.[0];
  if (next === undefined || place.to < node.from)
    return fault(place, "Something is missing after this.");
  return fault(node, `Something is missing before “${shorten(next)}”.`);
}

/** `if ready` at a line's end, without the colon that begins its block. */
function isOpenStatement(node: SyntaxNode): boolean {
  const isBlock = /^(If|While|For|With|Match)Statement$/.test(node.parent?.name ?? "");
  return (
    isBlock &&
    !node.nextSibling &&
    /Expression|Name|^Number$|^String$|^Boolean$/.test(node.prevSibling?.name ?? "")
  );
}

function bodyFault(node: SyntaxNode, place: Omit<Fault, "message">): Fault {
  if (!node.prevSibling) return fault(place, "A “:” is missing at the end of this line.");
  if (node.prevSibling.name === ":")
    return fault(place, "An indented block is missing after this line.");
  return fault(
    { from: node.from, to: node.from },
    "This line is indented further than the one before it.",
  );
}

/** Errors without a width are shown where the text before them ends, not on the blank line that follows. */
function lastCharacterBefore(offset: number, text: string): Omit<Fault, "message"> {
  const end = text.slice(0, offset).trimEnd().length;
  return { from: Math.max(end - 1, 0), to: end };
}

function shorten(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}

function isTerminated({ from, to }: SyntaxNode, text: string): boolean {
  const found = /^[A-Za-z]*("""|'''|"|')/.exec(text.slice(from, from + 6));
  const quote = found?.[1];
  if (!found || !quote || quote.length === 3) return true; // the parser marks an open triple quote itself
  return to - from >= found[0].length + 1 && text[to - 1] === quote;
}

/** Statements of one block that begin their line at another column than the first of them. */
function indentationFault(block: SyntaxNode, text: string): Fault | undefined {
  let expected = block.name === "Script" ? "" : undefined;
  for (let child = block.firstChild; child; child = child.nextSibling) {
    if (child.type.isError || child.name === ":" || child.name === "Comment") continue;
    const indent = indentationAt(child.from, text);
    if (indent === undefined) continue;
    expected ??= indent;
    if (indent !== expected)
      return fault(
        { from: child.from, to: child.from },
        "The indentation fits no block around this line.",
      );
  }
  return undefined;
}

/** The white space before `offset` when nothing else stands on its line. */
function indentationAt(offset: number, text: string): string | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(start, offset);
  const continued = start >= 2 && text[start - 2] === "\\";
  return /^[ \t\f]*$/.test(before) && !continued ? before : undefined;
}
