"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useShortcutText } from "@/components/ui/use-shortcut-text";

const KEYS = [
  { keys: "/", does: "Search the pipelines" },
  { keys: "N", does: "New pipeline" },
  { keys: "I", does: "Import a definition" },
  { keys: "Mod+V", does: "Import what the clipboard holds" },
  { keys: "Shift+F10", does: "Actions for the pipeline in focus" },
  { keys: "Shift+Alt+D", does: "Change between light and dark" },
  { keys: "?", does: "This list" },
] as const;

interface HelpDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** What the library's keys do. */
export function HelpDialog({ open, onOpenChange }: HelpDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Keyboard"
      description="Keys work anywhere on this page except while you type in a field."
    >
      <dl className="flex flex-col">
        {KEYS.map(({ keys, does }) => (
          <div
            key={keys}
            className="flex h-9 items-center justify-between border-line border-b last:border-b-0"
          >
            <dt className="order-2">
              <Keys keys={keys} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return <Kbd>{useShortcutText(keys) ?? keys}</Kbd>;
}
