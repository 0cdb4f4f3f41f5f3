"use client";

import { Plus } from "lucide-react";
import { isJsonArray, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { startsWith } from "@/lib/utils/json-path";
import { useTarget } from "../target";
import { Operand } from "./operand";
import { RemoveButton } from "./remove-button";

interface ConditionValuesProps {
  /** Of the list. */
  readonly path: JsonPath;
  readonly values: JsonValue | undefined;
  /** What is looked for in the list. */
  readonly asked: JsonValue | undefined;
  /** "condition 2.1". */
  readonly label: string;
}

/** The values of a list that another value is looked for in. */
export function ConditionValues({ path, values, asked, label }: ConditionValuesProps) {
  const target = useTarget();
  const list = isJsonArray(values) ? values : [];
  return (
    <section aria-label={`Values of ${label}`} className="flex flex-col gap-1">
      {list.map((_, index) => {
        const at = [...path, index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: values have no identity but their place.
          <div key={index} className="flex min-w-0 items-center gap-0.5">
            <Operand
              path={at}
              label={`Value ${index + 1} of ${label}`}
              placeholder="eu-west-1"
              other={asked}
              invalid={target.issues.some(({ at: place }) => startsWith(place.path, at))}
            />
            <RemoveButton
              always
              label={`Remove value ${index + 1} of ${label}`}
              onClick={() => target.removeItem(path, index)}
            />
          </div>
        );
      })}
      <button
        type="button"
        data-add
        aria-label={`Add value to ${label}`}
        onClick={(event) => {
          const section = event.currentTarget.closest("section");
          target.insertItem(path, "");
          requestAnimationFrame(() =>
            [...(section?.querySelectorAll("input") ?? [])].at(-1)?.focus(),
          );
        }}
        className="flex cursor-pointer items-center gap-1 self-start rounded-control px-1 text-12 text-accent hover:underline"
      >
        <Plus aria-hidden className="size-3.5" />
        Value
      </button>
    </section>
  );
}
