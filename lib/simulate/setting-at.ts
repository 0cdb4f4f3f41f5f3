import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../utils/json";

/**
 * What a step's own settings say at a path that is read from the finished step: Describe answers with much of what the
 * job was created with. Lists whose items have names are entered by name.
 */
export function settingAt(settings: JsonValue | undefined, keys: JsonPath): JsonValue | undefined {
  let value = settings;
  for (const key of keys) {
    if (isJsonArray(value)) value = typeof key === "number" ? value[key] : named(value, key);
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

const NAMES = ["OutputName", "InputName", "ChannelName"] as const;

function named(list: readonly JsonValue[], name: string): JsonValue | undefined {
  return list.find((item) => isJsonObject(item) && NAMES.some((member) => item[member] === name));
}
