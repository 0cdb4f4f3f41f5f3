import { Copy, Download, FolderOpen, PencilLine, Trash2 } from "lucide-react";
import type { MenuEntry } from "@/components/ui/menu-entry";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import type { DesignActions } from "./use-design-actions";

/** What can be done with a design from the library; in its menu and on a right click. */
export function designEntries(
  design: DesignHeadJson,
  actions: DesignActions,
): readonly MenuEntry[] {
  return [
    {
      kind: "action",
      label: "Open",
      icon: <FolderOpen className="size-4" />,
      onSelect: () => actions.open(design),
    },
    {
      kind: "action",
      label: "Rename",
      icon: <PencilLine className="size-4" />,
      onSelect: () => actions.askName(design),
    },
    {
      kind: "action",
      label: "Duplicate",
      icon: <Copy className="size-4" />,
      onSelect: () => actions.duplicate(design),
    },
    {
      kind: "action",
      label: "Export definition",
      icon: <Download className="size-4" />,
      onSelect: () => actions.download(design),
    },
    { kind: "separator" },
    {
      kind: "action",
      label: "Delete",
      icon: <Trash2 className="size-4" />,
      danger: true,
      onSelect: () => actions.remove(design),
    },
  ];
}
