"use client";

import { FileBraces } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { ImportSource } from "./import-source";

interface ImportChooseProps {
  /** The footer's Import button submits this form. */
  readonly formId: string;
  readonly onSource: (source: ImportSource) => void;
}

/** A file, a drop or a paste. */
export function ImportChoose({ formId, onSource }: ImportChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") setError("Paste a definition here, or choose a file above.");
    else onSource({ kind: "text", text });
  };

  return (
    <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
      <div className="flex flex-col items-center gap-2 rounded-card border border-line-strong border-dashed bg-surface-sunken px-4 py-6 text-center">
        <FileBraces aria-hidden className="size-6 text-muted" strokeWidth={1.75} />
        <p className="text-13 text-muted">Drop a JSON file or a bundle here, or</p>
        <Button onClick={() => input.current?.click()}>Choose a file</Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Pipeline definition file"
          accept=".json,.zip,application/json,application/zip"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onSource({ kind: "file", file });
          }}
        />
      </div>
      <Field
        label="Or paste it"
        error={error}
        help="A definition, a DescribePipeline answer, a CloudFormation template, or a Pipewright design."
      >
        <TextArea
          mono
          rows={6}
          value={text}
          onChange={setText}
          placeholder={'{ "Version": "2020-12-01", … }'}
        />
      </Field>
    </form>
  );
}
