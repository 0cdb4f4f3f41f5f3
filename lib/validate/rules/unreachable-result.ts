import type { Branch, PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { Fix } from "../../pipeline/fix";
import { type Edge, graphOf } from "../../pipeline/graph";
import type { Issue } from "../../pipeline/issue";
import { findPath } from "../../pipeline/order";
import { branchConditions } from "../../steps/condition/branch-conditions";
import { type JsonArray, type JsonPath, jsonEqual } from "../../utils/json";
import { branchesAround } from "../branches-around";
import { isSameBranch } from "../needed-inside-branch";
import { type BranchNames, onlyInBranch, otherBranch, takenTogether } from "../unreachable-words";
import type { DocumentRule } from "../validation";

/** A step that needs a result which the same run never has, or has only when a condition takes one branch. */
export const unreachableResult: DocumentRule = ({ document }) => {
  const branched = new Set(document.steps.flatMap(({ id, branch }) => (branch ? [id] : [])));
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const edge of graphOf(document).edges) {
    if (edge.kind === "branch" || edge.from === edge.to || !branched.has(edge.from)) continue;
    const pair = `${edge.from} ${edge.to}`;
    if (!seen.has(pair)) issues.push(...checkEdge(document, edge));
    seen.add(pair);
  }
  return issues;
};

function checkEdge(
  document: PipelineDocument,
  edge: Exclude<Edge, { kind: "branch" }>,
): readonly Issue[] {
  const producer = stepById(document, edge.from);
  const consumer = stepById(document, edge.to);
  if (!producer?.branch || !consumer) return [];
  const around = branchesAround(document, consumer);
  const foreign = branchesAround(document, producer).find(
    (branch) => !around.some((own) => isSameBranch(own, branch)),
  );
  if (!foreign) return [];

  const names = {
    consumer: consumer.definition.Name,
    producer: producer.definition.Name,
    condition: stepById(document, foreign.condition)?.definition.Name ?? "",
    when: foreign.when,
    verb: edge.kind === "data" ? "reads from" : "waits for",
  };
  const isOther = around.some(({ condition }) => condition === foreign.condition);
  const path: JsonPath = edge.kind === "data" ? edge.at : ["DependsOn", edge.index];
  const at = { on: "step", stepId: consumer.id, path } as const;
  if (isOther) {
    const own = around.find(({ condition }) => condition === foreign.condition);
    const fix = own && producer.definition.Type !== "Condition" && duplicate(producer, own);
    return [
      {
        code: "other-branch",
        severity: "error",
        at,
        message: otherBranch(names),
        ...(fix && { fix }),
      },
    ];
  }
  const isTaken = isTakenWith(document, foreign, around);
  const fix = canMove(document, consumer, foreign) && moveInto(consumer, foreign, names);
  return [
    {
      code: "only-in-branch",
      severity: "warning",
      at,
      message: isTaken ? takenTogether(names) : onlyInBranch(names),
      ...(fix && { fix }),
    },
  ];
}

/** Whether a branch runs whenever all of `around` do, since they ask all that it asks. */
function isTakenWith(
  document: PipelineDocument,
  branch: Branch,
  around: readonly Branch[],
): boolean {
  const asked = asks(document, branch);
  const known = around.flatMap((own) => asks(document, own));
  return asked.length > 0 && asked.every((each) => known.some((other) => jsonEqual(each, other)));
}

function asks(document: PipelineDocument, { condition, when }: Branch): JsonArray {
  const gate = stepById(document, condition);
  return (gate && branchConditions(gate, when)) ?? [];
}

/** Where no branch is left for it, nothing is nested by it and the condition does not itself wait for the step. */
function canMove(document: PipelineDocument, consumer: Step, { condition }: Branch): boolean {
  const gate = stepById(document, condition);
  if (!gate || consumer.definition.Type === "Condition") return false;
  const around = branchesAround(document, gate);
  const leavesNone = branchesAround(document, consumer).every((branch) =>
    around.some((outer) => isSameBranch(outer, branch)),
  );
  return leavesNone && findPath(graphOf(document), consumer.id, condition) === undefined;
}

function moveInto({ id }: Step, branch: Branch, { condition, when }: BranchNames): Fix {
  const label = `Run it, too, only if “${condition}” is ${when}`;
  return { kind: "move-into-branch", stepId: id, branch, label };
}

function duplicate({ id, definition }: Step, branch: Branch): Fix {
  const label = `Duplicate “${definition.Name}” for this branch`;
  return { kind: "duplicate-into-branch", stepId: id, branch, label };
}
