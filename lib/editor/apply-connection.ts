import type { StepId } from "../pipeline/ids";
import { assertNever } from "../utils/assert-never";
import { connectBranch } from "./commands/connect-branch";
import { connectOrder } from "./commands/connect-order";
import { connectPorts } from "./commands/connect-ports";
import { connectProperty } from "./commands/connect-property";
import { disconnectEdge } from "./commands/disconnect-edge";
import { duplicateIntoBranch } from "./commands/duplicate-into-branch";
import type { EditorStore } from "./editor-store";
import type { RecordOptions } from "./history";
import type { Connection } from "./resolve-connection";

interface ApplyOptions extends RecordOptions {
  /** For a connection that brings a copy of a step. */
  readonly newStepId: () => StepId;
}

/** Sends the command that a connection stands for. */
export function applyConnection(
  store: EditorStore,
  connection: Connection,
  { newStepId, ...options }: ApplyOptions,
) {
  switch (connection.kind) {
    case "data":
      return store.run(connectPorts, { from: connection.from, to: connection.to }, options);
    case "property":
      return store.run(connectProperty, { from: connection.from, to: connection.to }, options);
    case "order":
      return store.run(connectOrder, { from: connection.from, to: connection.to }, options);
    case "branch":
      return store.run(
        connectBranch,
        { condition: connection.condition, when: connection.when, stepId: connection.stepId },
        options,
      );
    case "branch-copy":
      return store.run(
        duplicateIntoBranch,
        {
          condition: connection.condition,
          when: connection.when,
          stepId: connection.stepId,
          newId: newStepId(),
        },
        options,
      );
    default:
      return assertNever(connection);
  }
}

/** As `applyConnection`, and takes away the edge that the connection stands in for; both are one step of undo. */
export function replaceConnection(
  store: EditorStore,
  connection: Connection,
  { edgeId, newStepId }: { readonly edgeId: string; readonly newStepId: () => StepId },
) {
  const before = store.getState().document;
  const mergeKey = `reconnect:${edgeId}:${store.getState().history.past.length}`;
  const result = applyConnection(store, connection, { newStepId, mergeKey });
  if (result.ok && result.value !== before) {
    store.run(disconnectEdge, { edgeId }, { mergeKey }); // refused where the new one has taken its very place
    store.seal();
  }
  return result;
}
