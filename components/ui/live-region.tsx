"use client";

import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

interface Announcement {
  readonly text: string;
  /** Makes the same text said twice two announcements. */
  readonly number: number;
}

const store = createStore<Announcement>(() => ({ text: "", number: 0 }));

/** Has a screen reader say `text` when it is next free. Needs the `UiProvider` around the page. */
export function announce(text: string): void {
  store.setState(({ number }) => ({ text, number: number + 1 }));
}

/** Where announcements are read from; once a page. */
export function LiveRegion() {
  const { text, number } = useStore(store);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      <span key={number}>{text}</span>
    </div>
  );
}
