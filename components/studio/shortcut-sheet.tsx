"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useShortcutText } from "@/components/ui/use-shortcut-text";

const GROUPS: readonly {
  readonly title: string;
  readonly keys: readonly (readonly [string, string])[];
}[] = [
  {
    title: "Document",
    keys: [
      ["Mod+S", "Save now"],
      ["Mod+Z", "Undo"],
      ["Mod+Shift+Z", "Redo"],
      ["Mod+Shift+E", "Export"],
      ["Mod+B", "Show or hide the list of steps"],
    ],
  },
  {
    title: "Canvas",
    keys: [
      ["/", "Search steps to add"],
      ["+", "Zoom in"],
      ["-", "Zoom out"],
      ["0", "Zoom to 100 %"],
      ["1", "Fit everything"],
      ["Shift+Alt+T", "Tidy the layout"],
      ["W", "Show or hide the waves"],
      ["Space", "Hold and drag to move the view"],
    ],
  },
  {
    title: "Steps",
    keys: [
      ["Enter", "Select the focused step"],
      ["C", "Connect the selected step"],
      ["B", "Move into a branch, or out of it"],
      ["Alt", "Hold while a connection is dropped: order only"],
      ["F2", "Rename"],
      ["Mod+C", "Copy as text"],
      ["Mod+V", "Paste"],
      ["Mod+D", "Duplicate"],
      ["Mod+A", "Select all"],
      ["Delete", "Delete"],
      ["Escape", "Deselect, or leave a field"],
    ],
  },
  {
    title: "Code",
    keys: [
      ["Ctrl+M", "Let Tab leave the text"],
      ["Escape", "Back to the canvas"],
    ],
  },
];

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Keyboard shortcuts"
      width="medium"
    >
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {GROUPS.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h3 className="mb-1.5 font-semibold text-13">{title}</h3>
            <dl>
              {keys.map(([shortcut, what]) => (
                <Line key={shortcut} shortcut={shortcut} what={what} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ shortcut, what }: { shortcut: string; what: string }) {
  const text = useShortcutText(shortcut);
  return (
    <div className="flex items-center justify-between gap-4 py-1">
      <dt className="text-muted">{what}</dt>
      <dd>
        <Kbd>{text ?? shortcut}</Kbd>
      </dd>
    </div>
  );
}
