"use client";

import { DraftField } from "@/components/parameters/draft-field";
import { Select } from "@/components/ui/select";
import { type RecordItem, stepField } from "@/lib/steps/field";
import { isJsonArray, type JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { uniqueName } from "@/lib/utils/unique-name";
import { issuesUnder } from "../fields/field-issues";
import { usePaste } from "../paste/use-paste";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { emptyWords } from "./empty-words";
import { DROP_MARK, Grip, type Reorder, rowProps, useReorder } from "./grip";
import { GroupFrame } from "./group-frame";
import { JsonWidget } from "./json-widget";
import { textAt } from "./new-record";
import { RemoveButton } from "./remove-button";
import { RepeatedNames } from "./repeated-names";
import type { GroupProps } from "./widget-props";

const TYPES = ["String", "Integer", "Float", "Boolean"].map((value) => ({ value, label: value }));

const OUTPUT: RecordItem = {
  noun: "output",
  namePath: ["OutputName"],
  fields: [
    stepField("OutputName", { label: "Name", help: "" }),
    stepField("OutputType", { label: "Type", widget: "choice", help: "" }),
  ],
  start: { OutputName: "", OutputType: "String" },
};

/** What a Lambda function or a callback answers: names and types. */
export function OutputParametersWidget({ field, path, heading }: GroupProps) {
  const target = useTarget();
  const { value } = useMember(path);
  const outputs = isJsonArray(value) ? value : [];
  const reorder = useReorder(outputs.length, (move) => target.moveItem(path, move));
  const add = () => {
    const taken = new Set(outputs.map((output) => textAt(output, ["OutputName"])));
    target.insertItem(path, {
      OutputName: uniqueName("output", taken, { separator: "" }),
      OutputType: "String",
    });
  };
  const paste = usePaste("output", async (text) => {
    const { readRecords } = await import("../paste/read-records");
    return readRecords(text, {
      item: OUTPUT,
      entries: outputs,
      write: (next) => target.set(path, next),
    });
  });
  return (
    <GroupFrame
      field={field}
      heading={heading}
      noun="output"
      onAdd={add}
      paste={paste}
      empty={outputs.length > 0 ? undefined : emptyWords(heading, "output")}
      issues={issuesUnder(target.issues, path)}
    >
      {value !== undefined && !isJsonArray(value) && (
        <JsonWidget label={field.label} path={path} value={value} />
      )}
      <RepeatedNames item={OUTPUT} entries={outputs} />
      {outputs.length > 0 && (
        <ol data-rows className="flex flex-col gap-1">
          {outputs.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a name is edited in its own row, which has to survive that.
            <OutputRow key={index} path={[...path, index]} reorder={reorder} />
          ))}
        </ol>
      )}
    </GroupFrame>
  );
}

function OutputRow({ path, reorder }: { readonly path: JsonPath; readonly reorder: Reorder }) {
  const target = useTarget();
  const name = useMember([...path, "OutputName"]);
  const type = useMember([...path, "OutputType"]);
  const index = Number(path.at(-1));
  const shown = typeof name.value === "string" ? name.value : "";
  const list = target.namedList?.(path.slice(0, -1));
  const rename = (to: string) => (list ? list.rename(shown, to) : name.set(to));
  return (
    <li
      {...rowProps(reorder, index)}
      data-field={formatPath(path)}
      className={`group/row flex items-center gap-1 ${DROP_MARK}`}
    >
      <Grip reorder={reorder} index={index} name={shown} />
      <DraftField
        label={`Name of output ${index + 1}`}
        mono
        value={shown}
        onCommit={(to) => rename(to.trim())}
      />
      <Select
        aria-label={`Type of ${shown}`}
        value={typeof type.value === "string" ? type.value : undefined}
        options={TYPES}
        onChange={type.set}
        className="w-26! shrink-0"
      />
      <RemoveButton
        always
        label={`Remove output ${shown}`}
        onClick={() => target.removeItem(path.slice(0, -1), index)}
      />
    </li>
  );
}
