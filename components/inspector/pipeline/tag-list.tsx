"use client";

import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { TextField } from "@/components/ui/text-field";
import { setPipelineSettings } from "@/lib/editor/commands/set-pipeline-settings";
import type { Tag } from "@/lib/pipeline/document";
import { type RecordItem, stepField } from "@/lib/steps/field";
import { usePaste } from "../paste/use-paste";
import { DROP_MARK, Grip, rowProps, useReorder } from "../widgets/grip";
import { GroupFrame } from "../widgets/group-frame";
import { textAt } from "../widgets/new-record";
import { RemoveButton } from "../widgets/remove-button";

const FIELD = stepField("tags", {
  label: "Tags",
  help: "Keys and values by which AWS groups and bills resources.",
});

const TAG: RecordItem = {
  noun: "tag",
  namePath: ["Key"],
  fields: ["Key", "Value"].map((member) => stepField(member, { label: member, help: "" })),
  start: { Key: "", Value: "" },
};

/** The pipeline's tags. */
export function TagList() {
  const store = useEditorStore();
  const tags = useEditor((state) => state.document.pipeline.tags);
  const write = (next: readonly Tag[], mergeKey?: string) =>
    store.run(setPipelineSettings, { change: { tags: next } }, { mergeKey });
  const reorder = useReorder(tags.length, ({ from, to }) =>
    write(tags.toSpliced(from, 1).toSpliced(to, 0, ...tags.slice(from, from + 1))),
  );
  const paste = usePaste("tag", async (text) => {
    const { readRecords } = await import("../paste/read-records");
    return readRecords(text, {
      item: TAG,
      entries: tags.map(({ key, value }) => ({ Key: key, Value: value })),
      write: (next) =>
        write(next.map((tag) => ({ key: textAt(tag, ["Key"]), value: textAt(tag, ["Value"]) }))),
    });
  });
  const edit = (index: number, change: Partial<Tag>) =>
    write(
      tags.map((tag, each) => (each === index ? { ...tag, ...change } : tag)),
      `edit:pipeline:tags:${index}:${Object.keys(change).join()}`,
    );
  return (
    <div data-field="tags">
      <GroupFrame
        field={FIELD}
        heading="section"
        noun="tag"
        issues={[]}
        paste={paste}
        empty={tags.length > 0 ? undefined : "No tags yet."}
        onAdd={() => write([...tags, { key: "", value: "" }])}
      >
        {tags.length > 0 && (
          <ol data-rows className="flex flex-col gap-1">
            {tags.map(({ key, value }, index) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: a key is edited in its own row, which has to survive that.
                key={index}
                {...rowProps(reorder, index)}
                className={`group/row flex items-center gap-1 ${DROP_MARK}`}
              >
                <Grip reorder={reorder} index={index} name={key} />
                <TextField
                  aria-label={`Key of tag ${index + 1}`}
                  placeholder="key"
                  onPaste={paste.onPaste}
                  value={key}
                  onChange={(text) => edit(index, { key: text })}
                  onBlur={store.seal}
                />
                <TextField
                  aria-label={`Value of tag ${index + 1}`}
                  placeholder="value"
                  value={value}
                  onChange={(text) => edit(index, { value: text })}
                  onBlur={store.seal}
                />
                <RemoveButton
                  always
                  label={`Remove tag ${key || index + 1}`}
                  onClick={() => write(tags.toSpliced(index, 1))}
                />
              </li>
            ))}
          </ol>
        )}
      </GroupFrame>
    </div>
  );
}
