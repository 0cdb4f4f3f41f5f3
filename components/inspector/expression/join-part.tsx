"use client";

import { TextField } from "@/components/ui/text-field";
import { type Operand, printExpression } from "@/lib/pipeline/expression";
import { describeReference } from "../reference/describe-reference";
import { ReferenceChip } from "../reference/reference-chip";
import { DROP_MARK, Grip, type Reorder, rowProps } from "../widgets/grip";
import { RemoveButton } from "../widgets/remove-button";

interface JoinPartProps {
  readonly part: Operand;
  readonly index: number;
  readonly reorder: Reorder;
  readonly onText: (text: string) => void;
  /** Opens what the run puts in. */
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One part of a text: written out, or a value of the run. */
export function JoinPart({ part, index, reorder, onText, onOpen, onRemove }: JoinPartProps) {
  const name = `part ${index + 1}`;
  const isExpression = typeof part === "object" && part !== null;
  return (
    <li {...rowProps(reorder, index)} className={`group/row flex items-center gap-1 ${DROP_MARK}`}>
      <Grip reorder={reorder} index={index} name={name} />
      {isExpression ? (
        <ValuePart value={printExpression(part)} name={name} onOpen={onOpen} />
      ) : (
        <TextField
          mono
          aria-label={`Text of ${name}`}
          value={part === null ? "" : String(part)}
          onChange={onText}
        />
      )}
      <RemoveButton always label={`Remove ${name}`} onClick={onRemove} />
    </li>
  );
}

interface ValuePartProps {
  readonly value: ReturnType<typeof printExpression>;
  readonly name: string;
  readonly onOpen: () => void;
}

function ValuePart({ value, name, onOpen }: ValuePartProps) {
  const { text, word } = describeReference(value);
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-label={`Value of ${name}: ${text}. ${word}, choose another value`}
      className="flex h-7 min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-control border border-line-strong bg-field px-1.5 text-left"
    >
      <ReferenceChip value={value} />
      <span className="ml-auto shrink-0 text-11 text-muted">{word}</span>
    </button>
  );
}
