import { isJsonObject, type JsonValue } from "../../utils/json";

/** True for `{}`, which means the same as nothing. */
export function isEmptyObject(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}
