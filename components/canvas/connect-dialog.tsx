"use client";

import { useId, useState } from "react";
import { useEditor, useEditorStore, useSelectedStep } from "@/components/studio/editor-context";
import { newStepId } from "@/components/studio/new-step-id";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { announce } from "@/components/ui/live-region";
import { applyConnection } from "@/lib/editor/apply-connection";
import { sourceChoices, targetChoices } from "@/lib/editor/connection-choices";
import type { Connection } from "@/lib/editor/resolve-connection";
import type { Step } from "@/lib/pipeline/document";
import { ANY_PROPERTY, anyProperty, askForProperty } from "./any-property";

const SELECT =
  "h-8 w-full rounded-control border border-line-strong bg-surface px-2 text-13 text-text focus-visible:outline-2 focus-visible:outline-focus";

/** Connecting without a pointer: what leaves the selected step, and where it goes. */
export function ConnectDialog({ onClose }: { onClose: () => void }) {
  const step = useSelectedStep();
  if (!step) return null;
  return <ConnectForm step={step} onClose={onClose} />;
}

function ConnectForm({ step, onClose }: { step: Step; onClose: () => void }) {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const sources = [...sourceChoices(step), anyProperty(step)];
  const [sourceKey, setSourceKey] = useState(sources[0]?.key ?? "step");
  const source = sources.find(({ key }) => key === sourceKey)?.source;
  const targets = source ? targetChoices(document, source) : [];
  const [targetKey, setTargetKey] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const ids = { source: useId(), target: useId() };
  const options = new Map(
    targets.flatMap(({ options }) => options.map((each) => [keyOf(each), each])),
  );
  const chosen = options.get(targetKey) ?? options.values().next().value;

  const connect = () => {
    if (!chosen) return;
    if (sourceKey === ANY_PROPERTY && chosen.kind === "order") {
      onClose();
      return askForProperty(document, step, chosen.to);
    }
    const result = applyConnection(store, chosen, { newStepId });
    if (!result.ok) return setRefusal(result.error.message);
    announce(`Connected ${step.definition.Name}: ${chosen.label}.`);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Connect ${step.definition.Name}`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={connect} disabled={!chosen}>
            Connect
          </Button>
        </>
      }
    >
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          connect();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
          event.preventDefault(); // a list of the browser would only open
          connect();
        }}
      >
        <label htmlFor={ids.source} className="block space-y-1">
          <span className="text-12 text-muted">From</span>
          <select
            id={ids.source}
            className={SELECT}
            value={sourceKey}
            onChange={(event) => setSourceKey(event.target.value)}
          >
            {sources.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={ids.target} className="block space-y-1">
          <span className="text-12 text-muted">To</span>
          <select
            id={ids.target}
            className={SELECT}
            value={chosen ? keyOf(chosen) : ""}
            onChange={(event) => setTargetKey(event.target.value)}
          >
            {targets.map(({ stepId, name, options: list }) => (
              <optgroup key={stepId} label={name}>
                {list.map((option) => (
                  <option key={keyOf(option)} value={keyOf(option)}>
                    {sourceKey === ANY_PROPERTY ? name : `${name} · ${option.label}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {targets.length === 0 && (
          <Callout tone="info">No other step takes this. Add one first.</Callout>
        )}
        {refusal && <Callout tone="danger">{refusal}</Callout>}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}

function keyOf(connection: Connection): string {
  switch (connection.kind) {
    case "data":
    case "property":
      return `${connection.to.stepId}/${connection.to.port}`;
    case "order":
      return connection.to;
    case "branch":
    case "branch-copy":
      return `${connection.kind}/${connection.stepId}`;
  }
}
