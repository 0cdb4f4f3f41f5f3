"use client";

import { toast } from "@/components/ui/toast";
import type { JsonValue } from "@/lib/utils/json";
import { printJson } from "./print-json";

/** Puts JSON on the clipboard and says so. */
export function copyJson(value: JsonValue): void {
  navigator.clipboard.writeText(printJson(value)).then(
    () => toast({ message: "JSON copied." }),
    () =>
      toast({
        message: "The browser did not allow copying. Select the text and copy it by hand.",
        tone: "danger",
      }),
  );
}
