"use client";

import { useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { isExpression, parseExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { ReferenceButton } from "../reference/reference-button";
import { ReferenceControl } from "../reference/reference-control";
import { useCompletion } from "../reference/use-completion";
import { useMember } from "../use-member";
import {
  isTextOnPurpose,
  type LiteralType,
  literalType,
  parseLiteral,
  toLiteral,
  typeOfSide,
} from "./condition-literal";
import { JsonWidget } from "./json-widget";
import { LiteralTypeMenu } from "./literal-type-menu";

interface OperandProps {
  readonly path: JsonPath;
  readonly label: string;
  readonly placeholder: string;
  /** What it is compared with: its type is the one that a literal should have. */
  readonly other: JsonValue | undefined;
  readonly invalid: boolean;
}

/** One side of a comparison: a value of the run, or a number, truth value or text. */
export function Operand(props: OperandProps) {
  const { path, label } = props;
  const { value } = useMember(path);
  const reference = { path, label, required: true, wants: "value" as const };
  if (isExpression(value)) return <ReferenceControl field={reference} value={value} />;
  if (value !== undefined && !isJsonPrimitive(value))
    return <JsonWidget label={label} path={path} value={value} />;
  return <Literal {...props} value={value} />;
}

function Literal({
  path,
  label,
  placeholder,
  other,
  invalid,
  value,
}: OperandProps & { readonly value: JsonValue | undefined }) {
  const { set, type, seal } = useMember(path);
  const wanted = useEditor(({ document }) => typeOfSide(other, document));
  const [chosen, setChosen] = useState<LiteralType>();
  const [typed, setTyped] = useState<string>();
  const meant = chosen ?? (isTextOnPurpose(value) ? "text" : wanted);
  const shown = literalType(value) ?? meant;
  const isBlank = value === undefined || value === "";
  const isChoice =
    typed === undefined && (typeof value === "boolean" || (isBlank && meant === "boolean"));
  const choose = (next: LiteralType) => {
    setChosen(next);
    setTyped(undefined);
    if (!isBlank) set(toLiteral(value, next));
  };
  const reference = {
    path,
    label,
    name: thresholdName(other),
    required: true,
    wants: "value" as const,
  };
  const completion = useCompletion(reference);
  const menu = <LiteralTypeMenu label={label} type={shown} onChoose={choose} />;
  const button = <ReferenceButton field={reference} quiet={false} className="-mr-1" />;
  return (
    <div
      data-field={formatPath(path)}
      className="group/row flex min-w-0 flex-1 items-center gap-0.5"
    >
      {isChoice ? (
        <>
          <Select
            aria-label={label}
            value={typeof value === "boolean" ? String(value) : undefined}
            options={TRUTH}
            onChange={(text) => set(text === "true")}
          />
          {menu}
          {button}
        </>
      ) : (
        <TextField
          {...completion.inputProps}
          aria-label={label}
          value={typed ?? String(value ?? "")}
          placeholder={placeholder}
          invalid={invalid}
          onChange={(text) => {
            setTyped(text);
            type(parseLiteral(text, meant));
          }}
          onBlur={() => {
            setTyped(undefined);
            seal();
          }}
          trailing={
            <>
              {menu}
              {button}
            </>
          }
          className="[&_input]:pr-18"
        />
      )}
      {completion.list}
    </div>
  );
}

const TRUTH = [
  { value: "true", label: "true" },
  { value: "false", label: "false" },
];

/** A literal beside `auc` is a threshold of it. */
function thresholdName(other: JsonValue | undefined): string | undefined {
  const read = parseExpression(other);
  if (read?.kind !== "file-value" && read?.kind !== "property") return undefined;
  const [last = ""] = /\w+(?=\W*$)/.exec(read.path) ?? [];
  return `${last} threshold`;
}
