"use client";

import type { JsonPath, JsonValue } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import { clearPath } from "./clear-path";
import { typingKey, useTarget } from "./target";

/** One member of the form's JSON, and the ways to change it. */
export interface Member {
  readonly value: JsonValue | undefined;
  /** Writes it as a change of its own. */
  set(value: JsonValue): void;
  /** Writes it as part of a burst of typing. */
  type(value: JsonValue): void;
  /** Takes it away, and the parents that would be left empty; part of the same burst. */
  clear(): void;
  /** Ends the burst. */
  seal(): void;
}

export function useMember(path: JsonPath): Member {
  const target = useTarget();
  const mergeKey = typingKey(target, path);
  return {
    value: getAt(target.root, path),
    set: (value) => target.set(path, value),
    type: (value) => target.set(path, value, { mergeKey }),
    clear: () => target.remove(clearPath(target.root, path), { mergeKey }),
    seal: target.seal,
  };
}
