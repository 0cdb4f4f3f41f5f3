"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { announce } from "@/components/ui/live-region";
import { addParameter } from "@/lib/editor/commands/add-parameter";
import { type Expression, printExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { report } from "../use-step-target";
import { asText } from "./as-text";
import { literalBehind } from "./describe-reference";
import { newParameter } from "./new-parameter";

interface ReferenceEdits {
  readonly value: JsonValue | undefined;
  set(value: JsonValue): void;
  pick(expression: Expression): void;
  /** Makes a parameter of what stands in the field and refers to it, as one step of undo. */
  toParameter(): void;
  /** Puts a literal back: the parameter's default, else nothing. */
  toLiteral(): void;
}

interface ReferenceOptions {
  readonly label: string;
  readonly required: boolean;
  readonly isText: boolean;
}

/** What can be done to a field that takes an expression. */
export function useReference(
  path: JsonPath,
  { label, required, isText }: ReferenceOptions,
): ReferenceEdits {
  const store = useEditorStore();
  const target = useTarget();
  const member = useMember(path);
  const { value } = member;

  const pick = (expression: Expression) =>
    member.set(
      printExpression(isText ? asText(expression, store.getState().document) : expression),
    );
  const toParameter = () => {
    const literal = isJsonPrimitive(value) ? value : undefined;
    const parameter = newParameter(store.getState().document, label, literal);
    const mergeKey = `parameter:${crypto.randomUUID()}`;
    const added = store.run(addParameter, { parameter }, { mergeKey });
    if (!added.ok) return report(added);
    const { document } = store.getState();
    const expression: Expression = { kind: "parameter", name: parameter.Name };
    target.set(path, printExpression(isText ? asText(expression, document) : expression), {
      mergeKey,
    });
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
  return { value, set: member.set, pick, toParameter, toLiteral };
}
