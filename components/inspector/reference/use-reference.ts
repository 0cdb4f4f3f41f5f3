"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { announce } from "@/components/ui/live-region";
import { loadShapes } from "@/lib/aws/load-shapes";
import { addParameter } from "@/lib/editor/commands/add-parameter";
import { fitExpression, placeType } from "@/lib/editor/fit-expression";
import { type Expression, printExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonValue } from "@/lib/utils/json";
import { useTarget } from "../target";
import { type Member, useMember } from "../use-member";
import { report } from "../use-step-target";
import { asText } from "./as-text";
import { literalBehind } from "./describe-reference";
import { newParameter } from "./new-parameter";
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
  const { path, label, name = label, required = false, isText = false } = field;
  const member = useMember(path);
  const { value } = member;

  const toParameter = async () => {
    const library = await loadShapes();
    const { document } = store.getState();
    const type = isText ? "string" : placeType(library, target.stepType, path);
    const literal = isJsonPrimitive(value) ? value : undefined;
    const parameter = newParameter(document, { label: name, value: literal, type });
    const mergeKey = `parameter:${crypto.randomUUID()}`;
    const added = store.run(addParameter, { parameter }, { mergeKey });
    if (!added.ok) return report(added);
    const expression: Expression = { kind: "parameter", name: parameter.Name };
    const fit = fitExpression(expression, { type, document: added.value, library });
    const written: JsonValue = printExpression(
      fit.kind === "joined" ? asText(expression) : expression,
    );
    target.set(path, written, { mergeKey });
    store.seal();
    announce(`Added the parameter ${parameter.Name}.`);
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
