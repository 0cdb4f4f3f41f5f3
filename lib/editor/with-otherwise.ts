import type { PipelineDocument, Point, Step } from "../pipeline/document";
import { stepById, stepNames } from "../pipeline/find";
import { type StepId, stepId } from "../pipeline/ids";
import { cardSize } from "../steps/card";
import { inBranch } from "./branch-tree";
import { uniqueStepName } from "./step-name";

const GAP_PX = 48;

/** With a second condition for what ran if the first was false. */
export function withOtherwise(
  document: PipelineDocument,
  id: StepId,
  denied: Step,
): PipelineDocument {
  const secondId = freeId(document, id);
  const Name = uniqueStepName(
    `${denied.definition.Name.slice(0, 54)}-otherwise`,
    stepNames(document),
  );
  const second: Step = { ...denied, id: secondId, definition: { ...denied.definition, Name } };
  const place = placeBelow(document, denied);
  const firstFalse = document.steps.findIndex(
    ({ branch }) => branch?.condition === id && branch.when === "false",
  );
  const steps = [
    ...document.steps.slice(0, firstFalse),
    second,
    ...document.steps.slice(firstFalse),
  ];
  const canvas = {
    ...document.canvas,
    positions: { ...document.canvas.positions, ...(place && { [secondId]: place }) },
  };
  return movedToTrue({ ...document, steps, canvas }, id, secondId);
}

/** The steps that run if `from` is false, in the true branch of `to` instead. */
export function movedToTrue(
  document: PipelineDocument,
  from: StepId,
  to: StepId,
): PipelineDocument {
  const steps = document.steps.map((step) =>
    step.branch?.condition === from && step.branch.when === "false"
      ? inBranch(step, { condition: to, when: "true" })
      : step,
  );
  return { ...document, steps };
}

function placeBelow({ canvas }: PipelineDocument, step: Step): Point | undefined {
  const at = canvas.positions[step.id];
  return at && { x: at.x, y: at.y + cardSize(step).heightPx + GAP_PX };
}

function freeId(document: PipelineDocument, id: StepId): StepId {
  for (let number = 2; ; number += 1) {
    const free = stepId(`${id}-${number}`);
    if (!stepById(document, free)) return free;
  }
}
