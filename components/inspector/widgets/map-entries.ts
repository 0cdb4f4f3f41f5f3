import { isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";

/** The members with `from` called `to`, in their order; undefined when another one has that name. */
export function renameEntry(map: JsonObject, from: string, to: string): JsonObject | undefined {
  if (from === to) return map;
  if (Object.hasOwn(map, to)) return undefined;
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name === from ? to : name, value]),
  );
}

/** The members with others added at the end; those of the same name take the new value where they stand. */
export function mergeEntries(
  map: JsonObject,
  pairs: readonly (readonly [name: string, value: JsonValue])[],
): JsonObject {
  return { ...map, ...Object.fromEntries(pairs.filter(([name]) => name !== "")) };
}

/** The members with the one at `from` at the place `to`. */
export function moveEntry(
  map: JsonObject,
  { from, to }: { readonly from: number; readonly to: number },
): JsonObject {
  const entries = Object.entries(map);
  const moved = entries.slice(from, from + 1);
  return Object.fromEntries(entries.toSpliced(from, 1).toSpliced(to, 0, ...moved));
}

export function asMap(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
