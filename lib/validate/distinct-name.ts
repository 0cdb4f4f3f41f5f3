import { uniqueName } from "../utils/unique-name";

/** A free name for one of several with the same; the first keeps it, each of the others gets another. */
export function distinctName(names: readonly (string | undefined)[], index: number): string {
  const name = names[index] ?? "";
  const taken = new Set(names.filter((each) => each !== undefined));
  for (let before = names.indexOf(name) + 1; before < index; before += 1) {
    if (names[before] === name) taken.add(uniqueName(name, taken));
  }
  return uniqueName(name, taken);
}
