import { Callout } from "@/components/ui/callout";
import type { ExportsAs } from "./import-check";

const WORDS = {
  "same-bytes": {
    tone: "success",
    text: "Nothing was changed. Exported again, it is the same text, byte for byte.",
  },
  "same-json": {
    tone: "success",
    text: "Nothing was changed. Exported again, it says the same in the same order; only spaces or line ends differ.",
  },
  different: {
    tone: "danger",
    text: "Exported again, it would not say the same. Keep the file that you have and tell us about it.",
  },
} as const;

/** What an export of the import would be; tried, not promised. */
export function ExportWord({ exportsAs }: { readonly exportsAs: ExportsAs }) {
  const { tone, text } = WORDS[exportsAs];
  return <Callout tone={tone}>{text}</Callout>;
}
