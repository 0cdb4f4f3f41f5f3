"use client";

import { ConnectionPicker } from "./connection-picker";
import { EdgeMenu } from "./edge-menu";
import { ask, type Pending } from "./pending";
import { QuickAdd } from "./quick-add";
import { useApplyConnection } from "./use-apply-connection";

const close = () => ask(undefined);

/** The question that a gesture on the canvas left open. */
export function CanvasPopups({ pending }: { readonly pending: Pending }) {
  const apply = useApplyConnection();
  switch (pending.kind) {
    case "choice":
      return (
        <ConnectionPicker
          choice={pending}
          onClose={close}
          onPick={(connection) => {
            close();
            apply(connection, pending.replaces);
          }}
        />
      );
    case "new-step":
      return <QuickAdd pending={pending} onClose={close} />;
    case "edge":
      return <EdgeMenu pending={pending} onClose={close} />;
  }
}
