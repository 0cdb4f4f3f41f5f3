"use client";

import { CodeXml, Crosshair, FileJson2, ListPlus, TextCursorInput } from "lucide-react";
import { useState } from "react";
import { showUsages } from "@/components/studio/studio-ui";
import { parseExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonValue } from "@/lib/utils/json";
import { JsonEditor } from "../json/json-editor";
import { withoutTextJoin } from "../reference/as-text";
import type { ReferenceField } from "../reference/reference-field";
import { FileValueEditor } from "./file-value-editor";
import { JoinEditor } from "./join-editor";
import { PanelAction } from "./panel-action";
import { PanelFrame, PanelHeader } from "./panel-frame";
import { ValueList } from "./value-list";

type View = "list" | "join" | "file" | "json";

export interface ExpressionPanelProps {
  readonly field: ReferenceField;
  readonly value: JsonValue | undefined;
  /** Told of every change to an expression that is put together. */
  readonly onChange: (value: JsonValue) => void;
  /** The end, with the value; undefined leaves things as they are. */
  readonly onDone: (value: JsonValue | undefined) => void;
  /** Absent where no parameter can be made. */
  readonly onNewParameter?: () => void;
  /** Leads to the expression that this one is a part of. */
  readonly onBack?: () => void;
}

/** Where an expression is picked or put together. Parts of an expression get a panel of their own inside it. */
export function ExpressionPanel(props: ExpressionPanelProps) {
  const { field, value, onChange, onDone, onNewParameter, onBack } = props;
  const [view, setView] = useState<View>(() => viewOf(value));
  const toList = () => setView("list");
  const editor = { field, value, onChange, onBack: toList, onDone: () => onDone(value) };
  switch (view) {
    case "join":
      return <JoinEditor {...editor} renderPanel={renderPanel} />;
    case "file":
      return <FileValueEditor {...editor} renderPanel={renderPanel} />;
    case "json":
      return (
        <PanelFrame title="JSON" backLabel="Choose from the list" onBack={toList}>
          <JsonEditor
            label={`${field.label} as JSON`}
            value={value ?? ""}
            rows={8}
            onApply={(next) => {
              onDone(next);
              return undefined;
            }}
          />
        </PanelFrame>
      );
    default:
      return (
        <>
          {onBack && <PanelHeader title="Value" backLabel="Back to the parts" onBack={onBack} />}
          <ValueList
            field={field}
            onPick={onDone}
            footer={
              <Ways
                onView={setView}
                onNewParameter={isLiteral(value) ? onNewParameter : undefined}
                parameter={parameterName(value)}
              />
            }
          />
        </>
      );
  }
}

function renderPanel(props: ExpressionPanelProps) {
  return <ExpressionPanel {...props} />;
}

interface WaysProps {
  readonly onView: (view: View) => void;
  readonly onNewParameter: (() => void) | undefined;
  /** The parameter that the field reads now. */
  readonly parameter: string | undefined;
}

/** What else can be done than to pick a value. */
function Ways({ onView, onNewParameter, parameter }: WaysProps) {
  return (
    <>
      {onNewParameter && (
        <PanelAction icon={<ListPlus className="size-3.5" />} onClick={onNewParameter}>
          Make this a parameter
        </PanelAction>
      )}
      <PanelAction icon={<TextCursorInput className="size-3.5" />} onClick={() => onView("join")}>
        Put a text together from parts
      </PanelAction>
      <PanelAction icon={<FileJson2 className="size-3.5" />} onClick={() => onView("file")}>
        Read a value from a JSON file
      </PanelAction>
      {parameter !== undefined && (
        <PanelAction
          icon={<Crosshair className="size-3.5" />}
          onClick={() => showUsages({ kind: "parameter", name: parameter })}
        >
          {`Find usages of ${parameter}`}
        </PanelAction>
      )}
      <PanelAction icon={<CodeXml className="size-3.5" />} onClick={() => onView("json")}>
        Write it as JSON
      </PanelAction>
    </>
  );
}

function viewOf(value: JsonValue | undefined): View {
  const written = parseExpression(value);
  if (!written) return typeof value === "object" && value !== null ? "json" : "list";
  const { kind } = withoutTextJoin(written);
  if (kind === "join") return "join";
  return kind === "s3-value" ? "file" : "list";
}

function isLiteral(value: JsonValue | undefined): boolean {
  return value === undefined || isJsonPrimitive(value);
}

function parameterName(value: JsonValue | undefined): string | undefined {
  const written = parseExpression(value);
  const expression = written && withoutTextJoin(written);
  return expression?.kind === "parameter" ? expression.name : undefined;
}
