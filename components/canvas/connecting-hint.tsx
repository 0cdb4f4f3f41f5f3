"use client";

import { Panel } from "@xyflow/react";
import { useEffect, useState } from "react";
import { stepId } from "@/lib/pipeline/ids";
import { useConnecting } from "./connecting";

/** While a connection is dragged: what to do, and over a step that refuses it, why. */
export function ConnectingHint() {
  const isConnecting = useConnecting(({ verdicts }) => verdicts !== undefined);
  return isConnecting ? <Hint /> : null;
}

function Hint() {
  const reason = useReasonUnderPointer();
  return (
    <Panel position="top-center">
      <p
        role="status"
        data-refused={reason !== undefined || undefined}
        className="max-w-120 rounded-card border border-line bg-surface px-3 py-1.5 text-12 text-muted shadow-float data-refused:border-danger data-refused:text-danger"
      >
        {reason ??
          "Drop it on a step that is outlined. On its name, the fitting input is found for you."}
      </p>
    </Panel>
  );
}

function useReasonUnderPointer(): string | undefined {
  const [reason, setReason] = useState<string>();
  useEffect(() => {
    const look = ({ clientX, clientY }: PointerEvent | MouseEvent) => {
      const id = document
        .elementFromPoint(clientX, clientY)
        ?.closest(".react-flow__node")
        ?.getAttribute("data-id");
      const verdict = id ? useConnecting.getState().verdicts?.get(stepId(id)) : undefined;
      setReason(verdict?.fits === false ? verdict.reason : undefined);
    };
    document.addEventListener("mousemove", look);
    return () => document.removeEventListener("mousemove", look);
  }, []);
  return reason;
}
