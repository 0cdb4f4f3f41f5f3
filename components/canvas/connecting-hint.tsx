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
  const { reason, isOrder } = useUnderPointer();
  return (
    <Panel position="top-center">
      <p
        role="status"
        data-refused={(reason !== undefined && !isOrder) || undefined}
        className="max-w-120 rounded-card border border-line bg-surface px-3 py-1.5 text-12 text-muted shadow-float data-refused:border-danger data-refused:text-danger"
      >
        {isOrder ? ORDER : (reason ?? DATA)}
      </p>
    </Panel>
  );
}

const DATA = "Drop it on an outlined step, or on empty canvas to add one. Hold Alt for order only.";
const ORDER = "Order only: the step will wait, and read nothing. Release Alt to connect data.";

interface UnderPointer {
  /** Why the step there refuses. */
  readonly reason: string | undefined;
  readonly isOrder: boolean;
}

function useUnderPointer(): UnderPointer {
  const [under, setUnder] = useState<UnderPointer>({ reason: undefined, isOrder: false });
  useEffect(() => {
    const look = ({ clientX, clientY, altKey }: MouseEvent) => {
      const id = document
        .elementFromPoint(clientX, clientY)
        ?.closest(".react-flow__node")
        ?.getAttribute("data-id");
      const verdict = id ? useConnecting.getState().verdicts?.get(stepId(id)) : undefined;
      const reason = verdict?.fits === false ? verdict.reason : undefined;
      setUnder((before) =>
        before.reason === reason && before.isOrder === altKey
          ? before
          : { reason, isOrder: altKey },
      );
    };
    const lookAtKeys = ({ altKey }: KeyboardEvent) =>
      setUnder(({ reason }) => ({ reason, isOrder: altKey }));
    document.addEventListener("mousemove", look);
    document.addEventListener("keydown", lookAtKeys);
    document.addEventListener("keyup", lookAtKeys);
    return () => {
      document.removeEventListener("mousemove", look);
      document.removeEventListener("keydown", lookAtKeys);
      document.removeEventListener("keyup", lookAtKeys);
    };
  }, []);
  return under;
}
