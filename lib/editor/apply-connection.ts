import type { StepId } from "../pipeline/ids";
import { assertNever } from "../utils/assert-never";
import { connectBranch } from "./commands/connect-branch";
import { connectOrder } from "./commands/connect-order";
import { connectPorts } from "./commands/connect-ports";
import { duplicateIntoBranch } from "./commands/duplicate-into-branch";
import type { EditorStore } from "./editor-store";
import type { Connection } from "./resolve-connection";

/** Sends the command that a connection stands for. */
export function applyConnection(
  store: EditorStore,
  connection: Connection,
  newStepId: () => StepId,
) {
  switch (connection.kind) {
    case "data":
      return store.run(connectPorts, { from: connection.from, to: connection.to });
    case "order":
      return store.run(connectOrder, { from: connection.from, to: connection.to });
    case "branch":
      return store.run(connectBranch, {
        condition: connection.condition,
        when: connection.when,
        stepId: connection.stepId,
      });
    case "branch-copy":
      return store.run(duplicateIntoBranch, {
        condition: connection.condition,
        when: connection.when,
        stepId: connection.stepId,
        newId: newStepId(),
      });
    default:
      return assertNever(connection);
  }
}
