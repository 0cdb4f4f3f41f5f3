"use client";

import { DraftField } from "@/components/parameters/draft-field";
import { Field } from "@/components/ui/field";
import type { RecordItem } from "@/lib/steps/field";
import type { JsonPath, JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { useTarget } from "../target";
import { textAt } from "./new-record";
import type { GroupProps } from "./widget-props";

interface RecordFieldsProps {
  readonly item: RecordItem;
  /** Of the entry. */
  readonly path: JsonPath;
  readonly entry: JsonValue;
  readonly renderFields: GroupProps["renderFields"];
}

/** The fields of an entry; a name that is used elsewhere is changed once, when it is complete. */
export function RecordFields({ item, path, entry, renderFields }: RecordFieldsProps) {
  const { namePath, fields } = item;
  const named = useTarget().namedList?.(path.slice(0, -1));
  if (!named || !namePath) return renderFields(fields, path);
  const name = textAt(entry, namePath);
  return (
    <>
      <div data-field={formatPath([...path, ...namePath])}>
        <Field label="Name">
          <DraftField
            label="Name"
            value={name}
            mono
            onCommit={(to) => named.rename(name, to.trim())}
          />
        </Field>
      </div>
      {renderFields(
        fields.filter((field) => formatPath(field.path) !== formatPath(namePath)),
        path,
      )}
    </>
  );
}
