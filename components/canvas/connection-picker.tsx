"use client";

import { ArrowRight, Files, GitBranch, Link2, Search } from "lucide-react";
import { useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import type { PickGroup } from "@/components/ui/pick-group";
import { PickList } from "@/components/ui/pick-list";
import { type Connection, orderConnection } from "@/lib/editor/resolve-connection";
import { stepById } from "@/lib/pipeline/find";
import { FloatingPanel } from "./floating-panel";
import type { Pending } from "./pending";
import { PropertyPicker } from "./property-picker";

interface ConnectionPickerProps {
  readonly choice: Extract<Pending, { kind: "choice" }>;
  readonly onPick: (connection: Connection) => void;
  readonly onClose: () => void;
}

/** Asks what is meant, where the pointer let go. Typing narrows, arrow keys move, Enter connects, Escape gives up. */
export function ConnectionPicker({ choice, onPick, onClose }: ConnectionPickerProps) {
  const { at, source, target, options } = choice;
  const document = useEditor((state) => state.document);
  const [from, to] = [stepById(document, source.stepId), stepById(document, target.stepId)];
  const [isProperty, setProperty] = useState(false);
  if (!from || !to) return null;
  const title = `${from.definition.Name} → ${to.definition.Name}`;
  const toItem = (connection: Connection) => ({
    id: connection.label,
    label: connection.label,
    icon: ICONS[connection.kind],
    onPick: () => onPick(connection),
  });
  const data = options.filter(({ kind }) => kind !== "order");
  const order = source.kind === "branch" ? [] : [orderConnection(from, to)];
  const property = {
    id: "property",
    label: `Another property of ${from.definition.Name}`,
    icon: <Search className="size-3.5" />,
    onPick: () => setProperty(true),
  };
  const inData = { title: source.kind === "branch" ? "Branch" : "Data", items: data.map(toItem) };
  const inOrder = { title: "Order only, no data", items: order.map(toItem) };
  const groups: readonly PickGroup[] = [
    ...(source.kind === "step" ? [inOrder, inData] : [inData, inOrder]),
    { title: "More", items: source.kind === "branch" ? [] : [property] },
  ];
  return (
    <FloatingPanel at={at} label="Connect" title={title} onClose={onClose}>
      {isProperty ? (
        <PropertyPicker from={from} to={to} port={target.port} onPick={onPick} />
      ) : (
        <PickList
          label="What to connect"
          placeholder="Search"
          empty="Nothing matches."
          groups={groups}
        />
      )}
    </FloatingPanel>
  );
}

const ICONS: Readonly<Record<Connection["kind"], React.ReactNode>> = {
  data: <Link2 className="size-3.5" />,
  property: <Link2 className="size-3.5" />,
  order: <ArrowRight className="size-3.5" />,
  branch: <GitBranch className="size-3.5" />,
  "branch-copy": <Files className="size-3.5" />,
};
