"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { useTarget } from "../target";
import { type Member, useMember } from "../use-member";
import { literalBehind } from "./describe-reference";
import type { ReferenceField } from "./reference-field";

interface ReferenceEdits extends Member {
  /** Makes a parameter of what stands in the field and refers to it, as one step of undo. */
  toParameter(): void;
  /** Puts a literal back: the parameter's default, else nothing. */
  toLiteral(): void;
}

/** What can be done to a field that takes an expression. */
export function useReference(field: ReferenceField): ReferenceEdits {
  const store = useEditorStore();
  const target = useTarget();
  const { path, required = false, isText = false } = field;
  const member = useMember(path);
  const { value } = member;

  const toParameter = async () => {
    const { makeParameter } = await import("../expression/make-parameter");
    await makeParameter(store, target, field);
  };
  const toLiteral = () => {
    const literal =
      value === undefined ? undefined : literalBehind(value, store.getState().document);
    if (literal !== undefined) member.set(isText ? String(literal) : literal);
    else if (required || typeof path.at(-1) === "number") member.set("");
    else member.clear();
    store.seal();
  };
  return { ...member, toParameter: () => void toParameter(), toLiteral };
}
