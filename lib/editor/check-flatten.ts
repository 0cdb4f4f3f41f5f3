import type { PipelineDocument, Step } from "../pipeline/document";
import { isInside, stepById } from "../pipeline/find";
import { graphOf } from "../pipeline/graph";
import { err, ok, type Result } from "../utils/result";
import { branchesAround } from "../validate/branches-around";
import { isSameBranch, neededInsideBranch } from "../validate/needed-inside-branch";
import type { CommandError } from "./command";

/**
 * Refuses to bring a condition to the top level where that would change what runs.
 *
 * What is computed inside the branch exists only when the branch runs. At the top level the condition would wait for it in
 * every run, and what SageMaker does with a step whose input never comes is not documented.
 */
export function checkFlatten(
  document: PipelineDocument,
  nested: Step,
): Result<undefined, CommandError> {
  const needed = neededInsideBranch(document, nested);
  if (needed) return err(readsInside(document, nested, needed));
  const reader = readerOutside(document, nested);
  return reader ? err(isRead(document, nested, reader)) : ok(undefined);
}

/** A step that waits for the condition, or reads its outcome, and is not in the same branch. */
function readerOutside(document: PipelineDocument, nested: Step): Step | undefined {
  const { branch } = nested;
  const readers = graphOf(document).edges.flatMap(({ kind, from, to }) =>
    kind !== "branch" && from === nested.id ? (stepById(document, to) ?? []) : [],
  );
  return readers.find(
    (reader) =>
      !isInside(document, reader.id, nested.id) &&
      !branchesAround(document, reader).some((own) => branch && isSameBranch(own, branch)),
  );
}

function readsInside(document: PipelineDocument, nested: Step, needed: Step): CommandError {
  const name = nested.definition.Name;
  const [outer, producer] = [outerName(document, nested), needed.definition.Name];
  return {
    code: "reads-inside-branch",
    message: `“${name}” needs “${producer}”, which runs only in a branch of “${outer}”. At the top level it would wait for it in every run, and what SageMaker does then is not documented. Move “${producer}” out of the branch first, or move what “${name}” decides into a pipeline of its own.`,
  };
}

function isRead(document: PipelineDocument, nested: Step, reader: Step): CommandError {
  const name = nested.definition.Name;
  const other = reader.definition.Name;
  return {
    code: "outcome-is-read",
    message: `“${other}” waits for “${name}”, which now runs only in a branch of “${outerName(document, nested)}” and would then run always. Take that connection away first.`,
  };
}

function outerName(document: PipelineDocument, { branch }: Step): string {
  return (branch && stepById(document, branch.condition)?.definition.Name) ?? "";
}
