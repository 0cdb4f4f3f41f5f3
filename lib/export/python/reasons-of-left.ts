import type { MissingArgument } from "../../steps/python/contract";
import type { JsonPath } from "../../utils/json";
import { formatPath, parsePath, startsWith } from "../../utils/json-path";

/** Why members are left that nobody took: in words where the class is known not to have them, else by their paths. */
export function reasonsOfLeft(
  left: readonly JsonPath[],
  missing: readonly MissingArgument[],
): readonly string[] {
  const found = missing.filter(({ path }) => left.some((at) => isBelow(at, path)));
  const rest = left.filter((at) => !found.some(({ path, whole = path }) => isBelow(at, whole)));
  const lacks = [...new Set(found.map(({ lack }) => lack))];
  const named = lacks.map((lack) => {
    const ofWhat = found.filter((each) => each.lack === lack).map((each) => each.of);
    return `${lack} ${inOneBreath(ofWhat)}`;
  });
  const unnamed = `the SDK's class has no place for ${some(rest.map(formatPath))}`;
  return rest.length > 0 ? [...named, unnamed] : named;
}

function isBelow(at: JsonPath, path: string): boolean {
  const members = at.filter((key) => typeof key === "string");
  return startsWith(members, parsePath(path));
}

/** `a, b and c` */
function inOneBreath(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, 4).join(", ");
  return paths.length > 4 ? `${shown} and ${paths.length - 4} more` : shown;
}
