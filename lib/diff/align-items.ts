import { diffArrays } from "diff";
import { type JsonArray, type JsonValue, jsonEqual } from "../utils/json";

/** An item of the one list beside its counterpart in the other; undefined where there is none. */
interface AlignedItems {
  /** In the later list, or in the earlier one for what went. */
  readonly index: number;
  readonly was: JsonValue | undefined;
  readonly is: JsonValue | undefined;
}

/** Two lists side by side: equal items are anchors, what lies between two anchors is paired in order. */
export function alignItems(before: JsonArray, after: JsonArray): readonly AlignedItems[] {
  const aligned: AlignedItems[] = [];
  let [was, is]: [JsonValue[], JsonValue[]] = [[], []];
  let [wasIndex, isIndex] = [0, 0];
  const close = () => {
    for (let i = 0; i < Math.max(was.length, is.length); i++) {
      const index = i < is.length ? isIndex + i : wasIndex + i;
      aligned.push({ index, was: was[i], is: is[i] });
    }
    [wasIndex, isIndex] = [wasIndex + was.length, isIndex + is.length];
    [was, is] = [[], []];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after], {
    comparator: jsonEqual,
  })) {
    if (removed) was.push(...value);
    else if (added) is.push(...value);
    else {
      close();
      [wasIndex, isIndex] = [wasIndex + value.length, isIndex + value.length];
    }
  }
  close();
  return aligned;
}
