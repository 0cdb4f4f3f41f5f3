import type { Branch, Files, PipelineDocument, Point, Step } from "../../pipeline/document";
import { stepById, stepNames } from "../../pipeline/find";
import { filePath, type StepId, type StepKind } from "../../pipeline/ids";
import { MAX_STEPS } from "../../pipeline/limits";
import type { StepStart } from "../../steps/contract";
import { kindOf } from "../../steps/registry";
import { ok } from "../../utils/result";
import { endOfBranch, isCondition } from "../branch-tree";
import { defineCommand, refuse } from "../command";
import { checkStepName, uniqueStepName } from "../step-name";

interface AddStepInput {
  /** Of the new step; made by the caller. */
  readonly stepId: StepId;
  readonly kind: StepKind;
  readonly at: Point;
  /** Taken as a wish: a number is added where the name is taken. */
  readonly name?: string;
  readonly branch?: Branch;
}

/** Adds a step of a kind with what it starts with; inside a branch, as the last one of it. */
export const addStep = defineCommand(
  "Add step",
  (document: PipelineDocument, input: AddStepInput) => {
    const { stepId, kind, at, branch } = input;
    const entry = kindOf({ kind });
    if (entry.kind !== kind)
      return refuse(
        "unknown-kind",
        `There is no step of the kind “${kind}”. Choose one from the palette.`,
      );
    if (stepById(document, stepId))
      return refuse("id-taken", "That step is already in the design.");
    if (document.steps.length >= MAX_STEPS)
      return refuse(
        "too-many-steps",
        `A design has ${MAX_STEPS} steps at most. Split it into several pipelines.`,
      );
    const condition = branch && stepById(document, branch.condition);
    if (branch && !(condition && isCondition(condition)))
      return refuse(
        "not-a-condition",
        "Only a condition has branches. Choose a branch of a condition.",
      );
    const wanted = checkStepName(input.name ?? entry.defaultName);
    if (!wanted.ok) return wanted;

    const name = uniqueStepName(wanted.value, stepNames(document));
    const { roleArn, bucket, region } = document.pipeline;
    const start = entry.start({ name, roleArn, bucket, region });
    const step: Step = {
      id: stepId,
      kind,
      ...(branch && { branch }),
      definition: start.definition,
      ...(start.code && { code: start.code }),
    };
    return ok(inserted(document, step, { at, files: startFiles(stepId, start) }));
  },
);

function inserted(
  document: PipelineDocument,
  step: Step,
  { at, files }: { readonly at: Point; readonly files: Files },
): PipelineDocument {
  const index = step.branch ? endOfBranch(document, step.branch) : document.steps.length;
  return {
    ...document,
    steps: [...document.steps.slice(0, index), step, ...document.steps.slice(index)],
    files: Object.keys(files).length > 0 ? { ...document.files, ...files } : document.files,
    canvas: { ...document.canvas, positions: { ...document.canvas.positions, [step.id]: at } },
  };
}

function startFiles(stepId: StepId, { files = {} }: StepStart): Files {
  const entries = Object.entries(files).map(([name, text]) => [filePath(stepId, name), text]);
  return Object.fromEntries(entries);
}
