import type { Branch, Files, PipelineDocument, Point, Step } from "../../pipeline/document";
import { stepById, stepNames } from "../../pipeline/find";
import { filePath, type StepId, type StepKind, stepId } from "../../pipeline/ids";
import { MAX_STEPS } from "../../pipeline/limits";
import type { FurtherStep, StepStart } from "../../steps/contract";
import { kindOf, recogniseKind } from "../../steps/registry";
import { ok } from "../../utils/result";
import { endOfBranch, isCondition } from "../branch-tree";
import { defineCommand, refuse } from "../command";
import { freeSpot } from "../free-spot";
import { checkStepName, uniqueStepName } from "../step-name";

interface AddStepInput {
  /** Of the new step; made by the caller. Steps that come along get it with a number: `<id>-2`. */
  readonly stepId: StepId;
  readonly kind: StepKind;
  readonly at: Point;
  /** Taken as a wish: a number is added where the name is taken. */
  readonly name?: string;
  readonly branch?: Branch;
}

/** Adds a step of a kind with what it starts with, or the steps of a shortcut; inside a branch, as the last of it. */
export const addStep = defineCommand(
  "Add step",
  (document: PipelineDocument, input: AddStepInput) => {
    const { kind, at, branch } = input;
    const entry = kindOf({ kind });
    if (entry.kind !== kind)
      return refuse(
        "unknown-kind",
        `There is no step of the kind “${kind}”. Choose one from the palette.`,
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
    const context = { name, roleArn, bucket, region };
    const further = entry.further?.(context) ?? [];
    const ids = [input.stepId, ...further.map((_, index) => furtherId(input.stepId, index))];
    if (ids.some((id) => stepById(document, id)))
      return refuse("id-taken", "That step is already in the design.");
    if (document.steps.length + ids.length > MAX_STEPS)
      return refuse(
        "too-many-steps",
        `A design has ${MAX_STEPS} steps at most. Split it into several pipelines.`,
      );

    const start = entry.start(context);
    const step: Step = {
      id: input.stepId,
      kind: entry.further ? recogniseKind(start.definition) : kind,
      ...(branch && { branch }),
      definition: start.definition,
      ...(start.code && { code: start.code }),
    };
    const first = inserted(document, step, { at, files: startFiles(step.id, start) });
    return ok(withFurther(first, step, further));
  },
);

function inserted(
  document: PipelineDocument,
  step: Step,
  { at, files = {} }: { readonly at: Point; readonly files?: Files },
): PipelineDocument {
  const index = step.branch ? endOfBranch(document, step.branch) : document.steps.length;
  return {
    ...document,
    steps: [...document.steps.slice(0, index), step, ...document.steps.slice(index)],
    files: Object.keys(files).length > 0 ? { ...document.files, ...files } : document.files,
    canvas: { ...document.canvas, positions: { ...document.canvas.positions, [step.id]: at } },
  };
}

function startFiles(id: StepId, { files = {} }: StepStart): Files {
  const entries = Object.entries(files).map(([name, text]) => [filePath(id, name), text]);
  return Object.fromEntries(entries);
}

/** The further steps of a shortcut, each to the right of the one before and in the branch of the first. */
function withFurther(
  document: PipelineDocument,
  first: Step,
  further: readonly FurtherStep[],
): PipelineDocument {
  let [grown, before] = [document, first];
  for (const [index, { name, definition: build }] of further.entries()) {
    const definition = build(uniqueStepName(name, stepNames(grown)));
    const id = furtherId(first.id, index);
    const step: Step = { ...first, id, kind: recogniseKind(definition), definition };
    grown = inserted(grown, step, { at: freeSpot(grown, before.id) });
    before = step;
  }
  return grown;
}

function furtherId(first: StepId, index: number): StepId {
  return stepId(`${first}-${index + 2}`);
}
