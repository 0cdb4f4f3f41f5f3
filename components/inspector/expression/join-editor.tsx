"use client";

import { Braces, Type } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import { describeExpression } from "@/lib/pipeline/describe-expression";
import {
  parseExpression,
  parseOperand,
  printExpression,
  printOperand,
} from "@/lib/pipeline/expression";
import { type Join, simplifyJoin } from "@/lib/pipeline/join";
import type { JsonValue } from "@/lib/utils/json";
import { useReorder } from "../widgets/grip";
import type { ExpressionEditorProps } from "./expression-editor-props";
import { JoinPart } from "./join-part";
import { PanelFrame } from "./panel-frame";

/** A text from parts: what is written out and what the run puts in, in order, with what stands between them. */
export function JoinEditor(props: ExpressionEditorProps) {
  const { field, value, onChange, onBack, onDone, renderPanel } = props;
  const [join, setJoin] = useState(() => joinFrom(value));
  const [open, setOpen] = useState<number>();
  const { values, separator } = join;
  const change = (next: Join) => {
    setJoin(next);
    onChange(writtenAs(next));
  };
  const changeParts = (parts: Join["values"]) => change({ ...join, values: parts });
  const reorder = useReorder(values.length, ({ from, to }) => {
    const rest = values.toSpliced(from, 1);
    changeParts(rest.toSpliced(to, 0, ...values.slice(from, from + 1)));
  });

  if (open !== undefined) {
    const part = values[open];
    const put = (next: JsonValue | undefined) => {
      const operand = parseOperand(next);
      if (operand !== undefined) changeParts(values.toSpliced(open, 1, operand));
    };
    return renderPanel({
      field: { path: [...field.path, open], label: `part ${open + 1}` },
      value: part === undefined ? undefined : printOperand(part),
      onChange: put,
      onBack: () => setOpen(undefined),
      onDone: (next) => {
        put(next);
        setOpen(undefined);
      },
    });
  }
  return (
    <PanelFrame
      title="Text from parts"
      backLabel="Choose a single value instead"
      onBack={onBack}
      onDone={onDone}
      json={printExpression(join)}
    >
      <Preview join={join} />
      {values.length > 0 && (
        <ol data-rows aria-label="Parts" className="flex flex-col gap-1">
          {values.map((part, index) => (
            <JoinPart
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place.
              key={index}
              part={part}
              index={index}
              reorder={reorder}
              onText={(text) => changeParts(values.with(index, text))}
              onOpen={() => setOpen(index)}
              onRemove={() => changeParts(values.toSpliced(index, 1))}
            />
          ))}
        </ol>
      )}
      <div className="flex gap-2">
        <Button icon={<Type className="size-3.5" />} onClick={() => changeParts([...values, ""])}>
          Add text
        </Button>
        <Button icon={<Braces className="size-3.5" />} onClick={() => setOpen(values.length)}>
          Add value
        </Button>
      </div>
      <Field label="Between the parts" help="Put between each part and the next, such as a slash.">
        <TextField
          mono
          value={separator}
          placeholder="Nothing"
          onChange={(text) => change({ ...join, separator: text })}
          className="w-24!"
        />
      </Field>
    </PanelFrame>
  );
}

function Preview({ join }: { readonly join: Join }) {
  const text = join.values.length === 0 ? "" : describeExpression(join);
  return (
    <div className="flex flex-col gap-1">
      <span className="text-12 text-muted">Comes to</span>
      <output
        aria-label="Comes to"
        className="min-h-7 rounded-control bg-surface-sunken px-2 py-1 font-mono text-12 wrap-anywhere"
      >
        {text}
      </output>
    </div>
  );
}

/** What to begin with: the parts there are, or the literal as the first of them. */
function joinFrom(value: JsonValue | undefined): Join {
  const written = parseExpression(value);
  if (written?.kind === "join") return written;
  const operand = written ?? parseOperand(value);
  const isBlank = operand === undefined || operand === null || operand === "";
  return { kind: "join", separator: "", values: isBlank ? [] : [operand] };
}

/** A join while something of the run is in it; otherwise the text that it comes to. */
function writtenAs(join: Join): JsonValue {
  const simple = simplifyJoin(join);
  const isExpression = typeof simple === "object" && simple !== null;
  return isExpression ? printExpression(join) : simple;
}
