"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { JsonValue } from "@/lib/utils/json";

interface NamedMemberFormProps {
  readonly taken: readonly string[];
  /** What it starts with; asked for when absent. */
  readonly start: JsonValue | undefined;
  readonly onAdd: (name: string, start: JsonValue) => void;
}

type Kind = "text" | "number" | "boolean" | "object" | "list";

const STARTS: Readonly<Record<Kind, JsonValue>> = {
  text: "",
  number: 0,
  boolean: false,
  object: {},
  list: [],
};

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: "text", label: "Text" },
  { value: "number", label: "Number" },
  { value: "boolean", label: "True or false" },
  { value: "object", label: "Object" },
  { value: "list", label: "List" },
];

/** Asks for the name, and where nothing says it for the kind, of a member that no API names. */
export function NamedMemberForm({ taken, start, onAdd }: NamedMemberFormProps) {
  const [name, setName] = useState("");
  const [kind, setKind] = useState<Kind>("text");
  const isTaken = taken.includes(name.trim());
  const canAdd = name.trim() !== "" && !isTaken;
  return (
    <form
      className="flex flex-col gap-2.5 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (canAdd) onAdd(name.trim(), start ?? STARTS[kind]);
      }}
    >
      <Field label="Name" error={isTaken ? "There is already a member of that name." : undefined}>
        <TextField value={name} onChange={setName} mono />
      </Field>
      {start === undefined && (
        <Field label="Value">
          <Select value={kind} options={KINDS} onChange={setKind} />
        </Field>
      )}
      <Button type="submit" variant="primary" disabled={!canAdd} className="self-start">
        Add
      </Button>
    </form>
  );
}
