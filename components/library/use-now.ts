"use client";

import { useEffect, useState } from "react";

const TICK_MS = 30_000; // half of the finest step that is shown

/** The present moment, drawn anew twice a minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
