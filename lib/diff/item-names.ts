import { isJsonObject, type JsonArray, type JsonValue } from "../utils/json";

/** Members by which AWS tells the items of a list apart, the more telling ones first. */
const NAMING_MEMBERS = [
  "InputName",
  "OutputName",
  "ChannelName",
  "PropertyFileName",
  "VariantName",
  "ContainerHostname",
  "DefinitionName",
  "Name",
  "Key",
] as const;

interface NamedLists {
  readonly before: ReadonlyMap<string, JsonValue>;
  readonly after: ReadonlyMap<string, JsonValue>;
}

/** The items of both lists by their names; undefined when not every one has a name of its own in its list. */
export function itemNames(before: JsonArray, after: JsonArray): NamedLists | undefined {
  for (const member of NAMING_MEMBERS) {
    const lists = { before: byName(before, member), after: byName(after, member) };
    if (lists.before.size === before.length && lists.after.size === after.length) return lists;
  }
  return undefined;
}

function byName(items: JsonArray, member: string): ReadonlyMap<string, JsonValue> {
  return new Map(
    items.flatMap((item) => {
      const name = isJsonObject(item) ? item[member] : undefined;
      return typeof name === "string" ? [[name, item] as const] : [];
    }),
  );
}
