"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "./hand-over";

const WORDS = { idle: "Copy", copied: "Copied", refused: "Select and copy by hand" } as const;

export function CopyButton({ text }: { text: string }) {
  const [state, setState] = useState<keyof typeof WORDS>("idle");
  const copy = async () => setState((await copyText(text)) ? "copied" : "refused");
  return (
    <Button
      icon={state === "copied" ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
      onClick={copy}
    >
      {WORDS[state]}
    </Button>
  );
}
