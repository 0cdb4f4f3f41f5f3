"use client";

import { Field } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import { type Operand, printExpression } from "@/lib/pipeline/expression";
import { ReferenceChip } from "../reference/reference-chip";
import type { S3Value } from "./file-value-editor";

interface S3ObjectFieldsProps {
  readonly value: S3Value;
  readonly onChange: (value: S3Value) => void;
  /** Opens the parts of the address. */
  readonly onOpenAddress: () => void;
}

/** The address of a JSON object in S3, which has to be a text from parts, and the place in it. */
export function S3ObjectFields({ value, onChange, onOpenAddress }: S3ObjectFieldsProps) {
  return (
    <>
      <Field label="S3 address" help="SageMaker takes a text from parts here.">
        <button
          type="button"
          onClick={onOpenAddress}
          aria-label="S3 address, change its parts"
          className="flex h-7 w-full cursor-pointer items-center rounded-control border border-line-strong bg-field px-1.5 text-left"
        >
          <ReferenceChip value={printExpression(asJoin(value.s3Uri))} />
        </button>
      </Field>
      <Field label="Place in the file" help="As in Result[1] or metrics.auc.">
        <TextField
          mono
          value={value.path}
          placeholder="Result"
          onChange={(path) => onChange({ ...value, path })}
        />
      </Field>
    </>
  );
}

/** AWS's SDK lets no other sort of value through. */
export function asJoin(operand: Operand) {
  const isJoin = typeof operand === "object" && operand !== null && operand.kind === "join";
  return isJoin ? operand : { kind: "join" as const, separator: "", values: [operand] };
}
