"use client";

import { useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import {
  type Expression,
  parseExpression,
  parseOperand,
  printExpression,
  printOperand,
} from "@/lib/pipeline/expression";
import type { JsonValue } from "@/lib/utils/json";
import type { ExpressionEditorProps } from "./expression-editor-props";
import { PanelFrame } from "./panel-frame";
import { PropertyFileFields } from "./property-file-fields";
import { asJoin, S3ObjectFields } from "./s3-object-fields";

export type FileValue = Extract<Expression, { kind: "file-value" }>;
export type S3Value = Extract<Expression, { kind: "s3-value" }>;

const SOURCES = [
  { value: "step", label: "File of a step" },
  { value: "s3", label: "Object in S3" },
] as const;

/** A value looked up in a JSON file that an earlier step writes, or that lies in S3. */
export function FileValueEditor(props: ExpressionEditorProps) {
  const { field, value, onChange, onBack, onDone, renderPanel } = props;
  const written = parseExpression(value);
  const [fileValue, setFileValue] = useState<Partial<FileValue>>(
    written?.kind === "file-value" ? written : {},
  );
  const [s3Value, setS3Value] = useState<S3Value>(written?.kind === "s3-value" ? written : NEW_S3);
  const [source, setSource] = useState<"step" | "s3">(written?.kind === "s3-value" ? "s3" : "step");
  const [isAddressOpen, setAddressOpen] = useState(false);
  const now = source === "s3" ? complete(s3Value) : complete(fileValue);

  const changeFile = (next: Partial<FileValue>) => {
    setFileValue(next);
    const ready = complete(next);
    if (ready) onChange(printExpression(ready));
  };
  const changeS3 = (next: S3Value) => {
    setS3Value(next);
    const ready = complete(next);
    if (ready) onChange(printExpression(ready));
  };
  if (isAddressOpen) {
    const put = (next: JsonValue | undefined) => {
      const s3Uri = parseOperand(next);
      if (s3Uri !== undefined) changeS3({ ...s3Value, s3Uri: asJoin(s3Uri) });
    };
    return renderPanel({
      field: { path: [...field.path, "S3Uri"], label: "S3 address", wants: "s3-uri" },
      value: printOperand(s3Value.s3Uri),
      onChange: put,
      onBack: () => setAddressOpen(false),
      onDone: (next) => {
        put(next);
        setAddressOpen(false);
      },
    });
  }
  return (
    <PanelFrame
      title="Value from a JSON file"
      backLabel="Choose from the list"
      onBack={onBack}
      onDone={onDone}
      json={now && printExpression(now)}
    >
      <SegmentedControl
        label="Where the file is"
        value={source}
        options={SOURCES}
        onChange={setSource}
        className="self-start"
      />
      {source === "step" ? (
        <PropertyFileFields value={fileValue} onChange={changeFile} />
      ) : (
        <S3ObjectFields
          value={s3Value}
          onChange={changeS3}
          onOpenAddress={() => setAddressOpen(true)}
        />
      )}
    </PanelFrame>
  );
}

const NEW_S3: S3Value = {
  kind: "s3-value",
  s3Uri: { kind: "join", separator: "", values: ["s3://"] },
  path: "",
};

/** The look-up once it says what to read and where. */
function complete(value: Partial<FileValue> | S3Value): FileValue | S3Value | undefined {
  if (!value.path) return undefined;
  if ("s3Uri" in value) return value;
  const { stepName, propertyFile, path } = value;
  if (!stepName || !propertyFile) return undefined;
  return { kind: "file-value", stepName, propertyFile, path };
}
