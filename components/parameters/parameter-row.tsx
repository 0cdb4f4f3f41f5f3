"use client";

import { Trash2 } from "lucide-react";
import { useEditorStore } from "@/components/studio/editor-context";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { removeParameter } from "@/lib/editor/commands/remove-parameter";
import { renameParameter } from "@/lib/editor/commands/rename-parameter";
import { updateParameter } from "@/lib/editor/commands/update-parameter";
import { convertParameterValue } from "@/lib/editor/convert-parameter-value";
import type { Parameter } from "@/lib/pipeline/document";
import { isJsonArray, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { DraftField } from "./draft-field";
import { parameterField } from "./parameter-field";
import { ParameterUses } from "./parameter-uses";

const TYPES = ["String", "Integer", "Float", "Boolean"].map((value) => ({ value, label: value }));

const BOOLEANS = [
  { value: "", label: "No default" },
  { value: "true", label: "true" },
  { value: "false", label: "false" },
];

export function ParameterRow({ parameter }: { parameter: Parameter }) {
  const store = useEditorStore();
  const { Name, Type, DefaultValue, EnumValues } = parameter;
  const fieldAt = (...path: JsonPath) => formatPath(parameterField(Name, path));
  const update = (change: Parameters<typeof updateParameter>[1]["change"]) =>
    store.run(updateParameter, { name: Name, change });
  const setDefault = (text: string) =>
    update({ DefaultValue: text === "" ? undefined : convertParameterValue(text, Type) });

  const rename = (name: string) => {
    const result = store.run(renameParameter, { name: Name, to: name });
    if (!result.ok) toast({ message: result.error.message, tone: "danger" });
  };
  const remove = () => {
    const result = store.run(removeParameter, { name: Name });
    if (result.ok)
      toast({
        message: `Parameter ${Name} deleted.`,
        action: { label: "Undo", onAction: store.undo },
      });
    else toast({ message: result.error.message, tone: "danger" });
  };
  return (
    <tr data-field={fieldAt()}>
      <td data-field={fieldAt("Name")}>
        <DraftField label={`Name of ${Name}`} value={Name} mono onCommit={rename} />
      </td>
      <td data-field={fieldAt("Type")}>
        <Select
          aria-label={`Type of ${Name}`}
          value={Type}
          options={TYPES}
          onChange={(type) => update({ Type: type })}
          className="w-full"
        />
      </td>
      <td data-field={fieldAt("DefaultValue")}>
        {Type === "Boolean" ? (
          <Select
            aria-label={`Default of ${Name}`}
            value={DefaultValue === undefined ? "" : String(DefaultValue)}
            options={BOOLEANS}
            onChange={setDefault}
            className="w-full"
          />
        ) : (
          <DraftField
            label={`Default of ${Name}`}
            value={textOf(DefaultValue)}
            placeholder="No default: asked at every start"
            mono
            onCommit={setDefault}
          />
        )}
      </td>
      <td data-field={fieldAt("EnumValues")}>
        {Type === "String" && (
          <DraftField
            label={`Allowed values of ${Name}, separated by commas`}
            value={isJsonArray(EnumValues) ? EnumValues.map(textOf).join(", ") : ""}
            placeholder="Any"
            mono
            onCommit={(text) => update({ EnumValues: splitList(text) })}
          />
        )}
      </td>
      <td>
        <ParameterUses name={Name} />
      </td>
      <td>
        <IconButton
          label={`Delete parameter ${Name}`}
          onClick={remove}
          icon={<Trash2 size={15} />}
        />
      </td>
    </tr>
  );
}

function textOf(value: JsonValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function splitList(text: string): readonly string[] | undefined {
  const values = text.split(",").map((value) => value.trim());
  const given = values.filter((value) => value !== "");
  return given.length > 0 ? given : undefined;
}
