"use client";

import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, type DialogProps } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import { pipelineNameFault } from "./pipeline-name";

interface NameDialogProps {
  readonly title: string;
  readonly description?: string;
  readonly submitLabel: string;
  /** Stands in the field until somebody types. */
  readonly suggestedName: string;
  readonly width?: DialogProps["width"];
  /** What else is asked, below the name. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** Does what the dialogue is for; gives back what went wrong, or undefined. */
  readonly onSubmit: (name: string) => Promise<string | undefined>;
}

/** Asks for the name of a pipeline. */
export function NameDialog(props: NameDialogProps) {
  const { title, description, submitLabel, suggestedName, width, children, onClose, onSubmit } =
    props;
  const formId = useId();
  const [typed, setTyped] = useState<string>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const name = typed ?? suggestedName;
  const fault = pipelineNameFault(name);
  const shownFault = tried || name !== "" ? fault : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault || busy) return;
    setBusy(true);
    setFailure(await onSubmit(name));
    setBusy(false);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      {...(width && { width })}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} busy={busy}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field
          label="Name"
          required
          error={shownFault ?? failure}
          help="Letters, digits and hyphens, as SageMaker names pipelines."
        >
          <TextField
            value={name}
            onChange={setTyped}
            onFocus={(event) => event.target.select()}
            maxLength={300}
          />
        </Field>
        {children}
      </form>
    </Dialog>
  );
}
