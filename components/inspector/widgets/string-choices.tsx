"use client";

import { Checkbox } from "@/components/ui/checkbox";
import type { Option } from "@/lib/steps/field";
import { type JsonArray, type JsonPath, type JsonValue, jsonEqual } from "@/lib/utils/json";
import { useMember } from "../use-member";

interface StringChoicesProps {
  readonly path: JsonPath;
  readonly items: JsonArray;
  readonly options: readonly Option[];
}

/** One tick for each entry that the list may have, and for each that it has besides. */
export function StringChoices({ path, items, options }: StringChoicesProps) {
  const { set } = useMember(path);
  const isKnown = (item: JsonValue) => options.some(({ value }) => jsonEqual(value, item));
  const others = items
    .filter((item) => !isKnown(item))
    .map((value): Option => ({ value, label: JSON.stringify(value) }));
  return (
    <div className="flex flex-col">
      {[...options, ...others].map(({ value, label, detail }) => (
        <Checkbox
          key={JSON.stringify(value)}
          checked={items.some((item) => jsonEqual(item, value))}
          onChange={(checked) =>
            set(checked ? [...items, value] : items.filter((item) => !jsonEqual(item, value)))
          }
        >
          {label}
          {detail && <span className="pl-1.5 text-12 text-muted">{detail}</span>}
        </Checkbox>
      ))}
    </div>
  );
}
