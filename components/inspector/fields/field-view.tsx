"use client";

import { Field as LabelledControl } from "@/components/ui/field";
import { isExpression } from "@/lib/pipeline/expression";
import type { Field, Widget } from "@/lib/steps/field";
import { isJsonPrimitive, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { formatPath, getAt } from "@/lib/utils/json-path";
import { ReferenceButton } from "../reference/reference-button";
import { ReferenceControl } from "../reference/reference-control";
import type { ReferenceField } from "../reference/reference-field";
import { useTarget } from "../target";
import { describeImage } from "../widgets/describe-image";
import { JsonWidget } from "../widgets/json-widget";
import { WANTS } from "../widgets/wants";
import type { GroupProps } from "../widgets/widget-props";
import { GROUP_WIDGETS, isGroupWidget, SCALAR_WIDGETS } from "../widgets/widgets";
import { FieldFixes, FieldIssues, issuesUnder } from "./field-issues";

interface FieldViewProps {
  readonly field: Field;
  /** What stands before the field's path: nothing, or the entry of a list. */
  readonly base: JsonPath;
  readonly heading?: GroupProps["heading"];
  readonly renderFields: GroupProps["renderFields"];
}

/** One curated field: its widget by name, with label, reference and issues. */
export function FieldView({ field, base, heading = "field", renderFields }: FieldViewProps) {
  const path = [...base, ...field.path];
  const { widget } = field;
  if (!isGroupWidget(widget)) return <ScalarField field={field} path={path} />;
  const Group = GROUP_WIDGETS[widget];
  return (
    <div data-field={formatPath(path)} className="min-w-0">
      <Group field={field} path={path} heading={heading} renderFields={renderFields} />
    </div>
  );
}

function ScalarField({ field, path }: { readonly field: Field; readonly path: JsonPath }) {
  const { root, issues } = useTarget();
  const value = getAt(root, path);
  const found = issuesUnder(issues, path);
  const errors = found.filter(({ severity }) => severity === "error");
  const reference = {
    path,
    label: field.label,
    required: field.required,
    wants: WANTS[field.widget],
  };
  return (
    <div data-field={formatPath(path)} className="group/row relative flex min-w-0 flex-col gap-1">
      <LabelledControl
        label={field.label}
        help={field.help}
        quietHelp
        required={field.required}
        requiredMark={value === undefined || value === ""}
        hint={hintOf(field.widget, value)}
        error={errors.length > 0 ? errors.map(({ message }) => message).join(" ") : undefined}
      >
        <Control field={field} value={value} reference={reference} />
      </LabelledControl>
      <FieldFixes issues={errors} />
      <FieldIssues issues={found.filter(({ severity }) => severity !== "error")} />
      {!isExpression(value) && (
        <ReferenceButton field={reference} className="absolute! -top-0.5 right-0 bg-surface" />
      )}
    </div>
  );
}

interface ControlProps {
  readonly field: Field;
  readonly value: JsonValue | undefined;
  readonly reference: ReferenceField;
}

function Control({ field, value, reference }: ControlProps) {
  const { path } = reference;
  if (isExpression(value)) return <ReferenceControl field={reference} value={value} />;
  if (value !== undefined && !isJsonPrimitive(value))
    return <JsonWidget label={field.label} path={path} value={value} />;
  if (isGroupWidget(field.widget)) return null;
  const Scalar = SCALAR_WIDGETS[field.widget];
  return <Scalar field={field} path={path} value={value} />;
}

function hintOf(widget: Widget, value: JsonValue | undefined): string | undefined {
  return widget === "image-uri" && typeof value === "string" ? describeImage(value) : undefined;
}
