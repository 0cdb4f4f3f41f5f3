"use client";

import { WandSparkles } from "lucide-react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { renameReturn } from "@/lib/editor/commands/rename-return";
import { setReturns } from "@/lib/editor/commands/set-returns";
import type { CodeSettings, ReturnedValue, Step } from "@/lib/pipeline/document";
import { filePath } from "@/lib/pipeline/ids";
import { pythonFunctions } from "@/lib/python/functions";
import { uniqueName } from "@/lib/utils/unique-name";
import { PortList } from "./port-list";
import { VALUE_TYPES } from "./value-types";

/** Keys of the returned dictionary that conditions and later steps may read. */
export function ReturnsSection({ step, code }: { step: Step; code: CodeSettings }) {
  const store = useEditorStore();
  const text = useEditor(({ document }) => document.files[filePath(step.id, code.entryFile)]);
  const { returns } = code;
  const set = (next: readonly ReturnedValue[]) =>
    store.run(setReturns, { stepId: step.id, returns: next });

  const takeFromCode = () => {
    const keys =
      pythonFunctions(text ?? "").find(({ name }) => name === code.functionName)?.returnedKeys ??
      [];
    const missing = keys.filter((key) => !returns.some(({ name }) => name === key));
    if (missing.length === 0)
      return void toast({ message: "The function returns no other keys that can be read off." });
    set([...returns, ...missing.map((name) => ({ name, type: "Float" as const }))]);
  };
  return (
    <PortList
      title="Returns"
      noun="returned value"
      empty="None. A key of the returned dictionary becomes a value for conditions."
      action={
        <Button
          variant="ghost"
          icon={<WandSparkles size={14} aria-hidden />}
          onClick={takeFromCode}
        >
          From code
        </Button>
      }
      entries={returns.map(({ name, type }) => ({
        name,
        controls: (
          <Select
            aria-label={`Type of returned value ${name}`}
            value={type}
            options={VALUE_TYPES}
            onChange={(next) =>
              set(returns.map((each) => (each.name === name ? { ...each, type: next } : each)))
            }
            className="w-full"
          />
        ),
      }))}
      onAdd={() => {
        const name = uniqueName("value", new Set(returns.map((each) => each.name)), {
          separator: "_",
        });
        return set([...returns, { name, type: "Float" }]);
      }}
      onRename={(from, to) => store.run(renameReturn, { stepId: step.id, from, to })}
      onRemove={(name) => set(returns.filter((each) => each.name !== name))}
    />
  );
}
