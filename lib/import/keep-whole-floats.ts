import { wholeFloats } from "../aws/float-members";
import type { NumberSpellings, Step } from "../pipeline/document";
import { formatPath } from "../utils/json-path";

/**
 * The spellings of an imported text with those of whole numbers that the exporter would write with a fraction. JavaScript
 * does not tell `2` from `2.0`, so the text's own spelling is noted: what nobody touched goes out as it came.
 */
export function keepWholeFloats(
  spellings: NumberSpellings,
  steps: readonly Step[],
): NumberSpellings {
  const kept: Record<string, Readonly<Record<string, string>>> = { ...spellings };
  for (const { id, definition } of steps) {
    const whole = wholeFloats(definition.Type, definition.Arguments).map(
      ([path, number]) => [formatPath(["Arguments", ...path]), String(number)] as const,
    );
    if (whole.length > 0) kept[id] = { ...Object.fromEntries(whole), ...kept[id] };
  }
  return kept;
}
