"use client";

import { Menu } from "@/components/ui/menu";
import type { LiteralType } from "./condition-literal";

const TYPES: Readonly<Record<LiteralType, { readonly sign: string; readonly label: string }>> = {
  number: { sign: "1.0", label: "Number" },
  text: { sign: "abc", label: "Text" },
  boolean: { sign: "t/f", label: "True or false" },
};

interface LiteralTypeMenuProps {
  /** Of the value. */
  readonly label: string;
  /** Undefined while there is no value. */
  readonly type: LiteralType | undefined;
  readonly onChoose: (type: LiteralType) => void;
}

/** The type of a literal in a condition, and the choice of another one. */
export function LiteralTypeMenu({ label, type, onChoose }: LiteralTypeMenuProps) {
  const name = type ? TYPES[type].label.toLowerCase() : "by what is typed";
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Type of ${label}: ${name}`}
          title={`Type: ${name}`}
          className="h-5 shrink-0 cursor-pointer rounded-[4px] px-1 font-mono text-11 text-muted hover:bg-surface-hover hover:text-text"
        >
          {type ? TYPES[type].sign : "…"}
        </button>
      }
      entries={[
        {
          kind: "choice",
          label: "Type",
          value: type ?? "",
          options: Object.entries(TYPES).map(([value, { label: text }]) => ({
            value,
            label: text,
          })),
          onChange: (value) => onChoose(value as LiteralType), // one of the options above
        },
      ]}
      align="end"
    />
  );
}
