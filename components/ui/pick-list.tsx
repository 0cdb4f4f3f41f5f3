"use client";

import clsx from "clsx";
import { Search } from "lucide-react";
import {
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { filterGroups, type PickGroup, type PickItem } from "./pick-group";

interface PickListProps {
  /** What is chosen: "Members that can be added". */
  readonly label: string;
  readonly groups: readonly PickGroup[];
  readonly placeholder?: string;
  /** Shown when nothing matches. */
  readonly empty: string;
  /** Told of what is typed, for groups that depend on it. */
  readonly onQuery?: (query: string) => void;
  readonly footer?: ReactNode;
}

const MOST_SHOWN = 200; // rows drawn at once; more are reached by typing

/** A search field over a list in groups. The focus stays in the field: arrows move, Enter takes. */
export function PickList({ label, groups, placeholder, empty, onQuery, footer }: PickListProps) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const shown = filterGroups(groups, query, { limit: MOST_SHOWN });
  const items = shown.flatMap((group) => group.items);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []); // it may be drawn after what it stands in has opened
  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0 && items.length > 0) setActive((at) => (at + by + items.length) % items.length);
    else if (event.key === "Enter") take(items[active]);
    else return;
    event.preventDefault();
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    onQuery?.(text);
  };

  return (
    <div className="flex max-h-[min(26rem,var(--radix-popover-content-available-height))] flex-col">
      <div className="flex h-9 shrink-0 items-center gap-2 border-line border-b px-3">
        <Search aria-hidden className="size-3.5 text-muted" />
        <input
          ref={search}
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={id}
          aria-activedescendant={items[active] && `${id}-${active}`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          placeholder={placeholder}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 bg-transparent text-13 outline-none placeholder:text-muted"
        />
      </div>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        className="min-h-0 flex-1 overflow-y-auto p-1"
      >
        {items.length === 0 && <p className="px-2 py-3 text-12 text-muted">{empty}</p>}
        {shown.map((group) => (
          <Fragment key={group.title}>
            {group.title !== "" && (
              <p role="presentation" className="px-2 pt-2 pb-1 text-11 text-muted">
                {group.title}
              </p>
            )}
            {group.items.map((item) => {
              const index = items.indexOf(item);
              return (
                <div
                  key={item.id}
                  id={`${id}-${index}`}
                  data-index={index}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  aria-disabled={item.refusal !== undefined || undefined}
                  onPointerMove={() => setActive(index)}
                  onClick={() => take(item)}
                  onKeyDown={onKeyDown}
                  className={clsx(
                    "flex min-h-7 cursor-default items-center gap-2 rounded-control px-2 py-1 text-13",
                    index === active && "bg-surface-hover",
                    item.refusal !== undefined && "text-muted",
                  )}
                >
                  {item.icon && <span className="shrink-0 text-muted">{item.icon}</span>}
                  <span className={clsx("min-w-0 truncate", item.mono && "font-mono text-12")}>
                    {item.label}
                  </span>
                  {(item.refusal ?? item.detail) && (
                    <span className="ml-auto max-w-[55%] shrink-0 truncate pl-2 text-11 text-muted">
                      {item.refusal ?? item.detail}
                    </span>
                  )}
                </div>
              );
            })}
          </Fragment>
        ))}
      </div>
      {items[active]?.preview !== undefined && (
        <p className="shrink-0 truncate border-line border-t px-3 py-1.5 font-mono text-11 text-muted">
          {items[active]?.preview}
        </p>
      )}
      {footer && <div className="flex shrink-0 flex-col border-line border-t p-1">{footer}</div>}
    </div>
  );
}

function take(item: PickItem | undefined): void {
  if (item && item.refusal === undefined) item.onPick();
}
