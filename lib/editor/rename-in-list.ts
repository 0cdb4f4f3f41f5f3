import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";
import { ok, type Result } from "../utils/result";
import { type CommandError, refuse } from "./command";

interface Rename {
  readonly from: string;
  readonly to: string;
  /** "output": what an entry is called in words. */
  readonly noun: string;
}

/** A list whose entries are called by their `OutputName`, with one under another name; refuses one that is taken or blank. */
export function renameOutputEntry(
  list: JsonValue | undefined,
  { from, to, noun }: Rename,
): Result<JsonValue, CommandError> {
  const entries = isJsonArray(list) ? list : [];
  const isNamed = (entry: JsonValue, name: string) =>
    isJsonObject(entry) && entry.OutputName === name;
  if (to === "") return refuse("no-name", `Give the ${noun} a name.`);
  if (/['"]/.test(to))
    return refuse("invalid-name", `A name with quotes cannot be read by other steps.`);
  if (entries.some((entry) => isNamed(entry, to)))
    return refuse("name-taken", `“${to}” is another ${noun} of the step. Choose another name.`);
  return ok(
    entries.map((entry) =>
      isJsonObject(entry) && isNamed(entry, from) ? { ...entry, OutputName: to } : entry,
    ),
  );
}
