"use client";

import { useCallback, useEffect, useState } from "react";
import type { CallFailure } from "@/lib/api/client/call";
import { listDesigns } from "@/lib/api/client/designs";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";

/** The list of designs as this page knows it. */
export type DesignList =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: CallFailure }
  | { readonly kind: "ready"; readonly designs: readonly DesignHeadJson[] };

export interface Designs {
  readonly list: DesignList;
  readonly reload: () => Promise<void>;
  /** Takes a design out of the list before the server has answered. */
  readonly hide: (id: string) => void;
}

/** Reads the designs when the page opens, and again when the reader comes back to it. */
export function useDesigns(): Designs {
  const [list, setList] = useState<DesignList>({ kind: "loading" });

  const reload = useCallback(async () => {
    const result = await listDesigns();
    setList((shown) => {
      if (result.ok) return { kind: "ready", designs: result.value.designs };
      // A list that is in sight stays; the next visit tries again.
      return shown.kind === "ready" ? shown : { kind: "failed", failure: result.error };
    });
  }, []);

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === "visible") void reload();
    };
    void reload();
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [reload]);

  const hide = useCallback((id: string) => {
    setList((shown) => {
      if (shown.kind !== "ready") return shown;
      return { kind: "ready", designs: shown.designs.filter((design) => design.id !== id) };
    });
  }, []);

  return { list, reload, hide };
}
