import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";
import { mapJson } from "../utils/map-json";

/** What a string becomes; `inJoin` is true for an item of a `Std:Join`. */
export type StringRewrite = (text: string, place: { readonly inJoin: boolean }) => string;

/** For `mapStrings`: members that are exactly the old role's ARN. */
export function roleRewrite(from: string, to: string): StringRewrite {
  return (text) => (text === from ? to : text);
}

/** For `mapStrings`: addresses below the old bucket, and the bucket as an item of a join. */
export function bucketRewrite(from: string, to: string): StringRewrite {
  const address = `s3://${from}`;
  return (text, { inJoin }) => {
    if (inJoin && text === from) return to;
    if (text === address || text.startsWith(`${address}/`))
      return `s3://${to}${text.slice(address.length)}`;
    return text;
  };
}

/** A copy with every string passed through `rewrite`; member names stay, parts without a change are shared. */
export function mapStrings<Value extends JsonValue>(value: Value, rewrite: StringRewrite): Value {
  return mapJson(value, (each) => {
    if (typeof each === "string") return rewrite(each, { inJoin: false });
    return inJoin(each, rewrite);
  });
}

/** A join with its parts rewritten; undefined for anything else. */
function inJoin(value: JsonValue, rewrite: StringRewrite): JsonValue | undefined {
  const join = isJsonObject(value) ? value["Std:Join"] : undefined;
  if (!isJsonObject(value) || !isJsonObject(join) || !isJsonArray(join.Values)) return undefined;
  const values = join.Values.map((part) =>
    typeof part === "string" ? rewrite(part, { inJoin: true }) : mapStrings(part, rewrite),
  );
  const parts = join.Values;
  if (values.every((part, index) => part === parts[index])) return value;
  return { ...value, "Std:Join": { ...join, Values: values } };
}
