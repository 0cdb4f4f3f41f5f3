"use client";

import dynamic from "next/dynamic";
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { type Expression, printExpression } from "@/lib/pipeline/expression";
import { insertIntoText } from "@/lib/pipeline/join";
import { takesExpression } from "@/lib/steps/takes-expression";
import type { JsonObject } from "@/lib/utils/json";
import { typingKey, useTarget } from "../target";
import { useMember } from "../use-member";
import { type Completion, completionAt } from "./completion-at";
import { openAfterwards } from "./pending-edit";
import type { ReferenceField } from "./reference-field";

const CompletionList = dynamic(
  () => import("../expression/completion-list").then((module) => module.CompletionList),
  { ssr: false },
);

type TextElement = HTMLInputElement | HTMLTextAreaElement;

interface Begun extends Completion {
  readonly anchor: TextElement;
  readonly text: string;
}

/** How the list under a field answers to its keys; true when it took one. */
export interface CompletionKeys {
  take?: (event: KeyboardEvent) => boolean;
}

/**
 * Suggestions while one types: `{` or `$` begins the name of a value of the run. Picking one in the middle of a text makes
 * a join of both, and opens it so that one can go on.
 */
export function useCompletion(field: ReferenceField) {
  const listId = useId();
  const target = useTarget();
  const { type, seal } = useMember(field.path);
  const [begun, setBegun] = useState<Begun>();
  const [activeId, setActiveId] = useState<string>();
  const isTaken = target.stepId === undefined || takesExpression(target.stepType, field.path);
  const keys = useRef<CompletionKeys>({});

  const look = ({ currentTarget: anchor }: FormEvent<TextElement>) => {
    if (!isTaken) return;
    const { value: text, selectionStart } = anchor;
    const found = completionAt(text, selectionStart ?? text.length);
    setBegun(found && { ...found, anchor, text });
  };
  const take = (expression: Expression, alone: JsonObject) => {
    if (!begun) return;
    setBegun(undefined);
    const written = insertIntoText(begun.text, begun.range, expression);
    if (written !== expression) openAfterwards(typingKey(target, field.path));
    type(written === expression ? alone : printExpression(written));
    seal();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!begun) return;
    if (event.key === "Escape") setBegun(undefined);
    else if (!keys.current.take?.(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    inputProps: {
      onInput: look,
      onKeyDown,
      onBlurCapture: () => setBegun(undefined),
      "aria-autocomplete": "list" as const,
      "aria-controls": begun ? listId : undefined,
      "aria-activedescendant": begun ? activeId : undefined,
    },
    list: begun && (
      <CompletionList
        id={listId}
        anchor={begun.anchor}
        field={field}
        query={begun.query}
        keys={keys.current}
        onActive={setActiveId}
        onTake={take}
      />
    ),
  };
}
