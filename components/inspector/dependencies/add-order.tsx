"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { CategoryIcon } from "@/components/ui/category-icon";
import { PickList } from "@/components/ui/pick-list";
import { Popover } from "@/components/ui/popover";
import { connectOrder } from "@/lib/editor/commands/connect-order";
import type { StepId } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";
import { report } from "../use-step-target";

/** Chooses another step to wait for. */
export function AddOrder({ stepId }: { readonly stepId: StepId }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger={
        <button
          type="button"
          data-add
          aria-label="Add a step to wait for"
          className="flex cursor-pointer items-center gap-1 rounded-control px-1 text-12 text-accent hover:underline"
        >
          <Plus aria-hidden className="size-3.5" />
          Add
        </button>
      }
      label="Steps to wait for"
      open={open}
      onOpenChange={setOpen}
      align="end"
      className="p-0!"
    >
      <Choices stepId={stepId} onDone={() => setOpen(false)} />
    </Popover>
  );
}

interface ChoicesProps {
  readonly stepId: StepId;
  readonly onDone: () => void;
}

/** Only steps that can come first: none that itself waits for this one, none that ends the run. */
function Choices({ stepId, onDone }: ChoicesProps) {
  const store = useEditorStore();
  const { document } = store.getState();
  const possible = document.steps.filter(
    ({ id }) => id !== stepId && connectOrder(document, { from: id, to: stepId }).ok,
  );
  const items = possible.map((step) => {
    const { category, icon, title } = kindOf(step);
    return {
      id: step.id,
      label: step.definition.Name,
      detail: title,
      icon: <CategoryIcon category={category} icon={icon} size={20} />,
      onPick: () => {
        report(store.run(connectOrder, { from: step.id, to: stepId }));
        onDone();
      },
    };
  });
  return (
    <PickList
      label="Steps to wait for"
      placeholder="Search steps"
      empty="No step fits. A step cannot wait for one that comes after it."
      groups={[{ title: "", items }]}
    />
  );
}
