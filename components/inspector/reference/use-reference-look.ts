"use client";

import { useEditor } from "@/components/studio/editor-context";
import { joinedOutput } from "@/lib/steps/joined-output";
import type { JsonObject } from "@/lib/utils/json";
import { describeReference, type ReferenceLook } from "./describe-reference";

/** How a chip shows an expression of this design: a text from parts that is a step's output is called like that. */
export function useReferenceLook(value: JsonObject): ReferenceLook {
  const output = useEditor(({ document }) => joinedOutput(document.steps, value));
  const look = describeReference(value);
  if (output === undefined) return look;
  return { text: output, tone: "success", kind: "property", word: "Output of a step" };
}
