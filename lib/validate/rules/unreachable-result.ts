import type { Branch, PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { type Edge, graphOf } from "../../pipeline/graph";
import type { Issue } from "../../pipeline/issue";
import type { JsonPath } from "../../utils/json";
import { branchesAround } from "../branches-around";
import type { DocumentRule } from "../validation";

/** A step that needs a result which the same run never has, or has only when a condition takes one branch. */
export const unreachableResult: DocumentRule = ({ document }) => {
  const seen = new Set<string>();
  return graphOf(document).edges.flatMap((edge) => {
    if (edge.kind === "branch" || edge.from === edge.to) return [];
    const pair = `${edge.from} ${edge.to}`;
    if (seen.has(pair)) return [];
    seen.add(pair);
    return checkEdge(document, edge);
  });
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
    (branch) => !around.some((own) => isSame(own, branch)),
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
  return isOther
    ? [{ code: "other-branch", severity: "error", at, message: otherBranch(names) }]
    : [{ code: "only-in-branch", severity: "warning", at, message: onlyInBranch(names) }];
}

function isSame(left: Branch, right: Branch): boolean {
  return left.condition === right.condition && left.when === right.when;
}

interface Names {
  readonly consumer: string;
  readonly producer: string;
  readonly condition: string;
  readonly when: string;
  readonly verb: string;
}

function otherBranch({ consumer, producer, condition, verb }: Names): string {
  return `“${consumer}” ${verb} “${producer}”, which lies in the other branch of “${condition}”: only one of them ever runs. Move one, or read another step.`;
}

function onlyInBranch({ consumer, producer, condition, when, verb }: Names): string {
  return `“${consumer}” ${verb} “${producer}”, which runs only if “${condition}” is ${when}; otherwise “${consumer}” never starts. Move it into the same branch if that is meant.`;
}
