"use client";

import { DraftField } from "@/components/parameters/draft-field";
import { useEditor } from "@/components/studio/editor-context";
import { isEventTrigger, type Trigger } from "@/lib/pipeline/trigger";
import { useUpdateTrigger } from "./use-update-trigger";

/** What the trigger passes for each parameter; an empty field leaves the default. */
export function StartValues({ trigger }: { trigger: Trigger }) {
  const parameters = useEditor((state) => state.document.parameters);
  const update = useUpdateTrigger(trigger);
  const strangers = Object.keys(trigger.values).filter(
    (name) => !parameters.some(({ Name }) => Name === name),
  );
  const set = (name: string, text: string) => {
    const { [name]: _, ...others } = trigger.values;
    update({ values: text === "" ? others : { ...trigger.values, [name]: text } });
  };
  if (parameters.length + strangers.length === 0)
    return <p className="text-13 text-muted">The pipeline has no parameters to pass.</p>;
  return (
    <>
      <table className="w-full border-separate border-spacing-y-1 text-13">
        <tbody>
          {[...parameters.map(({ Name }) => Name), ...strangers].map((name) => {
            const parameter = parameters.find(({ Name }) => Name === name);
            return (
              <tr key={name}>
                <th
                  scope="row"
                  className="w-[40%] truncate pr-2 text-left font-mono font-normal text-12"
                >
                  {name}
                </th>
                <td>
                  <DraftField
                    label={`Value of ${name}`}
                    value={trigger.values[name] ?? ""}
                    placeholder={placeholderOf(parameter?.DefaultValue)}
                    mono
                    onCommit={(text) => set(name, text)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isEventTrigger(trigger) && (
        <p className="text-12 text-muted">
          A value that starts with <code className="font-mono">$.</code> is read from the event,
          such as <code className="font-mono">$.detail.object.key</code>.
        </p>
      )}
    </>
  );
}

function placeholderOf(value: unknown): string {
  return value === undefined ? "No default: needed here" : `Default: ${String(value)}`;
}
