import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import { fillGrammarGaps } from "./grammar-gaps";

/** A function at the top level of a file, as far as its text shows. */
export interface PythonFunction {
  readonly name: string;
  readonly parameters: readonly PythonParameter[];
  /** Keys of the dictionaries that its return statements spell out, in the order they appear. */
  readonly returnedKeys: readonly string[];
}

export interface PythonParameter {
  readonly name: string;
  /** `float`, `Path | None`; absent without an annotation. */
  readonly annotation?: string;
  /** True when a call may leave it out. */
  readonly optional: boolean;
}

/** Functions defined at the top level of a file, in order. Nothing is run. */
export function pythonFunctions(text: string): readonly PythonFunction[] {
  const found: PythonFunction[] = [];
  const top = parser.parse(fillGrammarGaps(text)).topNode;
  for (let node = top.firstChild; node; node = node.nextSibling) {
    const definition =
      node.name === "DecoratedStatement" ? node.getChild("FunctionDefinition") : node;
    if (definition?.name === "FunctionDefinition") found.push(readFunction(definition, text));
  }
  return found.filter(({ name }) => name !== "");
}

function readFunction(definition: SyntaxNode, text: string): PythonFunction {
  const name = definition.getChild("VariableName");
  const list = definition.getChild("ParamList");
  const keys = new Set<string>();
  const body = definition.getChild("Body");
  if (body) collectReturnedKeys(body, text, keys);
  return {
    name: name ? text.slice(name.from, name.to) : "",
    parameters: list ? readParameters(list, text) : [],
    returnedKeys: [...keys],
  };
}

/** Parameters that a call can name; `*args` and `**others` are left out. */
function readParameters(list: SyntaxNode, text: string): readonly PythonParameter[] {
  const parameters: PythonParameter[] = [];
  for (const group of splitAtCommas(list)) {
    const [first, ...rest] = group;
    if (first?.name !== "VariableName") continue;
    const type = rest.find(({ name }) => name === "TypeDef");
    const annotation = type && text.slice(type.from, type.to).replace(/^\s*:\s*/, "");
    const optional = rest.some(({ name }) => name === "AssignOp");
    parameters.push({
      name: text.slice(first.from, first.to),
      optional,
      ...(annotation && { annotation }),
    });
  }
  return parameters;
}

function splitAtCommas(list: SyntaxNode): readonly (readonly SyntaxNode[])[] {
  const groups: SyntaxNode[][] = [[]];
  for (let node = list.firstChild; node; node = node.nextSibling) {
    if (node.name === ",") groups.push([]);
    else if (node.name !== "(" && node.name !== ")" && node.name !== "Comment")
      groups.at(-1)?.push(node);
  }
  return groups;
}

const INNER_SCOPES = new Set(["FunctionDefinition", "ClassDefinition", "LambdaExpression"]);

function collectReturnedKeys(node: SyntaxNode, text: string, keys: Set<string>): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === "ReturnStatement")
      addKeys(child.getChild("DictionaryExpression"), text, keys);
    else if (!INNER_SCOPES.has(child.name)) collectReturnedKeys(child, text, keys);
  }
}

function addKeys(dictionary: SyntaxNode | null, text: string, keys: Set<string>): void {
  for (const node of dictionary?.getChildren("String") ?? []) {
    if (node.nextSibling?.name !== ":") continue;
    const found = /^(['"])([^'"\\\n]*)\1$/.exec(text.slice(node.from, node.to));
    if (found?.[2]) keys.add(found[2]);
  }
}
