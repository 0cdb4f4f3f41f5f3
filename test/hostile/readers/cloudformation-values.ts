import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";

/**
 * A template's tree as CloudFormation deploys it: its functions filled in as AWS's pages describe them, holes by the values given.
 *
 * @throws Error where the pages do not say what happens, or where CloudFormation would fill something in by itself.
 */
export function deployed(tree: JsonValue, holes: ReadonlyMap<string, string>): JsonValue {
  if (isJsonArray(tree)) return tree.map((item) => deployed(item, holes));
  if (!isJsonObject(tree)) return tree;
  const [[only, argument] = ["", null], more] = Object.entries<JsonValue>(tree);
  if (more === undefined) {
    if (only === "Ref" || only === "Fn::GetAtt") return holeValue(argument, holes);
    if (only === "Fn::Sub") return substituted(argument, holes);
    if (only === "Fn::Join") return joined(argument, holes);
  }
  return members(tree, holes);
}

function members(tree: JsonObject, holes: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(
    Object.entries(tree).map(([name, item]) => [name, deployed(item, holes)]),
  );
}

function holeValue(name: JsonValue, holes: ReadonlyMap<string, string>): string {
  const value = typeof name === "string" ? holes.get(name) : undefined;
  if (value === undefined) throw new Error(`There is no ${JSON.stringify(name)} to fill in`);
  return value;
}

function substituted(argument: JsonValue, holes: ReadonlyMap<string, string>): string {
  if (typeof argument !== "string") throw new Error("Fn::Sub takes a text here");
  const rest = argument.replaceAll(/(?<!\$)\$\{!?[A-Za-z0-9_.:]+\}/g, "");
  if (rest.includes("${")) throw new Error(`Nobody says what becomes of ${rest.slice(0, 80)}`);
  return argument.replaceAll(/\$\{(!?)([A-Za-z0-9_.:]+)\}/g, (_, mark, name) =>
    mark === "!" ? `\${${name}}` : holeValue(name, holes),
  );
}

function joined(argument: JsonValue, holes: ReadonlyMap<string, string>): string {
  const [separator, parts] = isJsonArray(argument) ? argument : [];
  if (separator !== "" || !isJsonArray(parts)) throw new Error("Fn::Join of another form");
  return parts.map((part) => String(deployed(part, holes))).join("");
}
