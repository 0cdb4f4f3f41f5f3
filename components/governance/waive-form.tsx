"use client";

import { type FormEvent, useState } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { announce } from "@/components/ui/live-region";
import { TextField } from "@/components/ui/text-field";
import { toast } from "@/components/ui/toast";
import { waiveRule } from "@/lib/editor/commands/waive-rule";
import type { Waiver } from "@/lib/pipeline/governance";

interface WaiveFormProps {
  readonly place: Pick<Waiver, "rule" | "stepId">;
  onClose(): void;
}

/** Asks for the reason; without one nothing is waived. */
export function WaiveForm({ place, onClose }: WaiveFormProps) {
  const store = useEditorStore();
  const [reason, setReason] = useState("");
  const waive = (event: FormEvent) => {
    event.preventDefault();
    const result = store.run(waiveRule, { waiver: { ...place, reason } });
    if (!result.ok) return void toast({ message: result.error.message, tone: "danger" });
    announce("Waived. The breach stays as a note.");
    onClose();
  };
  return (
    <form
      onSubmit={waive}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
      className="flex max-w-160 items-center gap-2 pl-5"
    >
      <TextField
        aria-label="Reason for the waiver"
        placeholder="Why this is accepted, for whoever reviews the design"
        autoFocus
        value={reason}
        onChange={setReason}
      />
      <Button type="submit" disabled={reason.trim() === ""}>
        Waive
      </Button>
      <Button variant="ghost" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}
