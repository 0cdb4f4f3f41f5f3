import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../../utils/json";

/** A text somewhere in a definition, and what names it. */
export interface NamedText {
  readonly path: JsonPath;
  readonly text: string;
  /** The member; for an argument of a container, the option that stands before it. */
  readonly name: string | undefined;
}

/** Every text of a value, in its order. */
export function textsIn(value: JsonValue): readonly NamedText[] {
  const found: NamedText[] = [];
  collect(value, { path: [], name: undefined }, found);
  return found;
}

function collect(value: JsonValue, at: Omit<NamedText, "text">, found: NamedText[]): void {
  if (typeof value === "string") {
    found.push({ ...at, ...optionIn(value, at.name) });
  } else if (isJsonArray(value)) {
    for (const [index, item] of value.entries())
      collect(item, { path: [...at.path, index], name: optionBefore(value[index - 1]) }, found);
  } else if (isJsonObject(value)) {
    const given = nameGiven(value.Name ?? value.Key ?? value.OutputName); // {"Name": "TOKEN", "Value": "…"}
    for (const [member, child] of Object.entries(value)) {
      const name = member === "Value" && given !== undefined ? given : member;
      collect(child, { path: [...at.path, member], name }, found);
    }
  }
}

function nameGiven(name: JsonValue | undefined): string | undefined {
  return typeof name === "string" ? name : undefined;
}

/** `--token`, of `["--token", "…"]`. */
function optionBefore(item: JsonValue | undefined): string | undefined {
  return typeof item === "string" && /^--?[\w-]+$/.test(item) ? item : undefined;
}

/** `--token=…` is an option and its text in one. */
function optionIn(text: string, name: string | undefined): Pick<NamedText, "text" | "name"> {
  const [, option, rest] = /^(--?[\w-]+)=(.+)$/s.exec(text) ?? [];
  return option !== undefined && rest !== undefined ? { name: option, text: rest } : { name, text };
}
