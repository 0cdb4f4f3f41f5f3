"use client";

import clsx from "clsx";
import { Popover } from "radix-ui";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Expression } from "@/lib/pipeline/expression";
import type { JsonObject } from "@/lib/utils/json";
import { ExpressionIcon } from "../reference/expression-icon";
import type { ReferenceField } from "../reference/reference-field";
import type { CompletionKeys } from "../reference/use-completion";
import { type FittedReference, useValueGroups } from "./use-value-groups";

interface CompletionListProps {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly field: ReferenceField;
  readonly query: string;
  /** Filled with how the list answers to the field's keys. */
  readonly keys: CompletionKeys;
  readonly onActive: (id: string | undefined) => void;
  /** With what the field would hold if nothing else stood in it. */
  readonly onTake: (expression: Expression, alone: JsonObject) => void;
}

const MOST_SHOWN = 40; // more are reached by typing on

/** Values of the run under the field one types in; the focus stays there. Nothing is drawn where nothing matches. */
export function CompletionList(props: CompletionListProps) {
  const { id, anchor, field, query, keys, onActive, onTake } = props;
  const items = useMatches(field, query);
  const [active, setActive] = useState({ query, index: 0 });
  const index = active.query === query ? Math.min(active.index, items.length - 1) : 0;
  const list = useRef<HTMLDivElement>(null);
  const activeId = items.length > 0 ? `${id}-${index}` : undefined;

  useEffect(() => {
    onActive(activeId);
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  }, [activeId, index, onActive]);
  useEffect(() => {
    keys.take = ({ key }: KeyboardEvent) => {
      const item = items[index];
      const by = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
      if (!item || (by === 0 && key !== "Enter")) return false;
      if (by === 0) onTake(item.expression, item.json);
      else setActive({ query, index: (index + by + items.length) % items.length });
      return true;
    };
    return () => {
      keys.take = undefined;
    };
  }, [keys, items, index, query, onTake]);

  if (items.length === 0) return null;
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={{ current: anchor }} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()} // keeps the focus in the field
          className="fade-in z-60 w-80 rounded-card border border-line bg-surface-raised text-text shadow-float"
        >
          <div
            ref={list}
            id={id}
            role="listbox"
            aria-label={`Values of the run for ${field.label}`}
            className="max-h-60 overflow-y-auto p-1"
          >
            {items.map((item, at) => (
              <CompletionLine
                key={item.id}
                id={`${id}-${at}`}
                item={item}
                isActive={at === index}
                onPoint={() => setActive({ query, index: at })}
                onTake={() => onTake(item.expression, item.json)}
              />
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface CompletionLineProps {
  readonly id: string;
  readonly item: FittedReference;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
}

function CompletionLine({ id, item, isActive, onPoint, onTake }: CompletionLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={onPoint}
      onClick={onTake}
      className={clsx(
        "flex min-h-7 cursor-default items-center gap-2 rounded-control px-2 py-1",
        isActive && "bg-surface-hover",
      )}
    >
      <span className="shrink-0 text-muted">
        <ExpressionIcon kind={item.expression.kind} size={14} />
      </span>
      <span className="min-w-0 truncate font-mono text-12">{item.label}</span>
      <span className="ml-auto max-w-[50%] shrink-0 truncate pl-2 text-11 text-muted">
        {item.detail}
      </span>
    </div>
  );
}

/** What can be read and holds the query; what begins with it first. */
function useMatches(field: ReferenceField, query: string): readonly FittedReference[] {
  const groups = useValueGroups(field, query);
  const wanted = query.toLowerCase();
  const found = groups
    .flatMap(({ references }) => references)
    .filter(({ label, refusal }) => refusal === undefined && label.toLowerCase().includes(wanted));
  const rank = ({ label }: FittedReference) => Number(!label.toLowerCase().startsWith(wanted));
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_SHOWN);
}
