"use client";

import { useId, useState } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { announce } from "@/components/ui/live-region";
import { type BranchChoice, branchChoices } from "@/lib/editor/branch-choices";
import { branchWords } from "@/lib/editor/branch-words";
import { moveToBranch } from "@/lib/editor/commands/move-to-branch";
import { stepById } from "@/lib/pipeline/find";
import { countNoun } from "@/lib/utils/count-noun";

/** When the selected steps run: always, or only in a branch of a condition. */
export function BranchDialog({ onClose }: { onClose: () => void }) {
  const store = useEditorStore();
  const group = useId();
  const document = useEditor((state) => state.document);
  const ids = useEditor(({ selection }) => (selection.kind === "steps" ? selection.ids : NO_IDS));
  const choices = branchChoices(document, ids);
  const [chosen, setChosen] = useState(choices.find(({ isNow }) => isNow)?.key);
  const choice = choices.find(({ key }) => key === chosen);
  const [only] = ids;
  if (!only) return null;
  const name =
    ids.length === 1
      ? (stepById(document, only)?.definition.Name ?? "")
      : countNoun(ids.length, "step");

  const move = () => {
    if (!choice?.drop) return;
    const result = store.run(moveToBranch, choice.drop);
    if (result.ok && choice.drop.changes.length > 0) announce(branchWords(store, choice.drop));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`When ${name} ${ids.length === 1 ? "runs" : "run"}`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={move} disabled={!choice?.drop}>
            Move
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <fieldset className="flex flex-col gap-0.5">
          <legend className="sr-only">Branch</legend>
          {choices.map((each) => (
            <Choice
              key={each.key}
              group={group}
              choice={each}
              isChosen={each.key === chosen}
              onChoose={() => setChosen(each.key)}
            />
          ))}
        </fieldset>
        {choices.length === 1 && (
          <Callout tone="info">There is no condition yet. Add one to have branches.</Callout>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}

const NO_IDS: readonly never[] = [];

interface ChoiceProps {
  readonly group: string;
  readonly choice: BranchChoice;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** The dialogue opens on the present choice. */
function focusIfChosen(radio: HTMLInputElement | null): void {
  if (radio?.checked) radio.focus();
}

function Choice({
  group,
  choice: { label, isNow, drop, refusal },
  isChosen,
  onChoose,
}: ChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 rounded-control px-2 py-1.5 has-disabled:cursor-default hover:bg-surface-hover">
      <input
        type="radio"
        name={group}
        checked={isChosen}
        disabled={!drop}
        ref={focusIfChosen}
        onChange={onChoose}
        className="mt-1 accent-accent"
      />
      <span className={drop ? undefined : "text-muted"}>
        {label}
        {isNow && <span className="text-muted"> · now</span>}
        {refusal && <span className="block text-12">{refusal}</span>}
      </span>
    </label>
  );
}
