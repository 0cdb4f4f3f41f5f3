import { suggest } from "../aws/suggest";
import { err, type Result } from "../utils/result";
import type { SimulationError } from "./simulation-input";

export function refuse(
  code: SimulationError["code"],
  message: string,
): Result<never, SimulationError> {
  return err({ code, message });
}

const MOST_NAMED = 12;

/** `Did you mean “Evaluate”?`, else what there is to choose from. */
export function hintAt(written: string, candidates: readonly string[]): string {
  const near = suggest(written, candidates);
  if (near.length > 0) return `Did you mean ${oneOf(near)}?`;
  if (candidates.length === 0) return "The design has none.";
  const more = candidates.length > MOST_NAMED ? ", …" : "";
  return `There is ${candidates.slice(0, MOST_NAMED).map(quoted).join(", ")}${more}.`;
}

/** `“a”, “b” or “c”` */
export function oneOf(names: readonly string[]): string {
  const said = names.map(quoted);
  const last = said.at(-1) ?? "";
  return said.length > 1 ? `${said.slice(0, -1).join(", ")} or ${last}` : last;
}

function quoted(name: string): string {
  return `“${name}”`;
}
