import {
  isJsonArray,
  isJsonObject,
  type JsonKey,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "./json";

/** The value at `path`, or undefined when any part of the way is missing. */
export function getAt(root: JsonValue | undefined, path: JsonPath): JsonValue | undefined {
  let value = root;
  for (const key of path) {
    if (typeof key === "number") value = isJsonArray(value) ? value[key] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

/**
 * A copy of `root` with `value` at `path`; what is missing on the way is created, as a list before a number and as
 * an object before a name. Untouched parts are shared and members keep their order.
 */
export function setAt(root: JsonValue | undefined, path: JsonPath, value: JsonValue): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return value;

  if (typeof key === "number") {
    const list = isJsonArray(root) ? [...root] : [];
    list[key] = setAt(list[key], rest, value);
    return list;
  }
  const members = isJsonObject(root) ? root : {};
  const current = Object.hasOwn(members, key) ? members[key] : undefined;
  return { ...members, [key]: setAt(current, rest, value) };
}

/** As `setAt`, for a root that is an object and a path that leads below it. */
export function setMember(root: JsonObject, path: JsonPath, value: JsonValue): JsonObject {
  const changed = setAt(root, path, value);
  return isJsonObject(changed) ? changed : root;
}

/** A copy of `root` without what stands at `path`; empty parents stay, list items move up. */
export function removeAt(root: JsonObject, path: JsonPath): JsonObject {
  const changed = withoutAt(root, path);
  return isJsonObject(changed) ? changed : root;
}

function withoutAt(root: JsonValue, path: JsonPath): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return root;

  if (typeof key === "number") {
    if (!isJsonArray(root) || root[key] === undefined) return root;
    if (rest.length === 0) return root.filter((_, index) => index !== key);
    return root.map((item, index) => (index === key ? withoutAt(item, rest) : item));
  }
  if (!isJsonObject(root) || !Object.hasOwn(root, key)) return root;
  if (rest.length === 0)
    return Object.fromEntries(Object.entries(root).filter(([name]) => name !== key));
  const child = root[key];
  return child === undefined ? root : { ...root, [key]: withoutAt(child, rest) };
}

/**
 * A path as people write it: `AppSpecification.ContainerArguments[0]`, `Environment['MY KEY']`.
 *
 * @throws RangeError when the text is not a path; paths in code are literals.
 */
export function parsePath(text: string): JsonPath {
  const keys: JsonKey[] = [];
  const pattern = /(?:^|\.)([^.[\]']+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/gy;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(text);
    if (!found) throw new RangeError(`Not a path: ${text} (position ${at})`);
    const [, member, index, quoted] = found;
    if (member !== undefined) keys.push(member);
    else if (index !== undefined) keys.push(Number(index));
    else keys.push((quoted ?? "").replace(/\\(.)/g, "$1"));
  }
  return keys;
}

/** The text form that `parsePath` reads. */
export function formatPath(path: JsonPath): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (/^[^.[\]'\s]+$/.test(key)) text += text ? `.${key}` : key;
    else text += `['${key.replace(/[\\']/g, "\\$&")}']`;
  }
  return text;
}

export function startsWith(path: JsonPath, prefix: JsonPath): boolean {
  return prefix.length <= path.length && prefix.every((key, index) => key === path[index]);
}
