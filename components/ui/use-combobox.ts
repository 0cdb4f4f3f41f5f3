"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { type ComboboxOption, type FilteredOptions, filterOptions } from "./filter-options";

const MOST_SHOWN = 100; // rows drawn at once; more are reached by typing

interface ComboboxInput {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly ComboboxOption[];
}

export interface ComboboxState {
  readonly open: boolean;
  readonly text: string;
  readonly filtered: FilteredOptions;
  /** Row the arrow keys stand on; -1 for none, so that Enter takes what is typed. */
  readonly activeIndex: number;
  readonly setActiveIndex: (index: number) => void;
  readonly show: () => void;
  readonly close: () => void;
  readonly type: (text: string) => void;
  readonly take: (value: string) => void;
  readonly commitText: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly ownsTarget: (target: EventTarget | null) => boolean;
}

/** What a combobox does: typing narrows, arrows choose, Enter or leaving commits, Escape restores. */
export function useCombobox({ value, onChange, options }: ComboboxInput): ComboboxState {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [activeIndex, setActiveIndex] = useState(-1);
  const filtered = useMemo(
    () => filterOptions(options, typed ?? "", { limit: MOST_SHOWN }),
    [options, typed],
  );
  const labelOf = (wanted: string) =>
    options.find((option) => option.value === wanted)?.label ?? wanted;

  const close = () => {
    setOpen(false);
    setActiveIndex(-1);
  };
  const take = (next: string) => {
    setTyped(undefined);
    close();
    if (next !== value) onChange(next);
  };
  const commitText = () => {
    if (typed === undefined) return close();
    const written = typed.trim();
    const named = options.find((option) => option.label?.toLowerCase() === written.toLowerCase());
    take(named?.value ?? written);
  };
  const show = () => {
    setOpen(true);
    setActiveIndex(filtered.shown.findIndex((option) => option.value === value));
  };
  const giveUp = () => {
    setTyped(undefined);
    close();
  };
  const move = (by: number) => {
    if (!open) return show();
    const count = filtered.shown.length;
    if (count > 0)
      setActiveIndex((at) => (at < 0 && by < 0 ? count - 1 : (at + by + count) % count));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const active = open ? filtered.shown[activeIndex] : undefined;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && active) take(active.value);
    else if (event.key === "Enter" && typed !== undefined) commitText();
    else if (event.key === "Escape" && (open || typed !== undefined)) giveUp();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    open,
    text: typed ?? labelOf(value),
    filtered,
    activeIndex,
    setActiveIndex,
    show,
    close,
    take,
    commitText,
    onKeyDown,
    type: (text) => {
      setTyped(text);
      setOpen(true);
      setActiveIndex(-1);
    },
    ownsTarget: (target) =>
      target instanceof HTMLElement && target.getAttribute("role") === "combobox",
  };
}
