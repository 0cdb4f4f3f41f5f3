import { matchSteps } from "../../diff/match-steps";
import type { DefinitionText, Files, PipelineDocument, Point, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { filePath, type StepId, stepId } from "../../pipeline/ids";
import { compileStep, kindOf } from "../../steps/registry";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { freeSpot } from "../free-spot";

/**
 * Takes over a definition that was edited as text. What its text cannot say (places, notes, code, triggers) stays with
 * the steps that it belongs to; a step that the text did not change is the very same one.
 */
export const applyDefinition = defineCommand(
  "Edit definition",
  (document: PipelineDocument, { read }: { readonly read: PipelineDocument }) => {
    const ids = matchSteps(read.steps, document.steps, { leastLikeness: 0 });
    const idOf = (id: StepId) => ids.get(id) ?? id;
    const steps = read.steps.map((step) => merged(step, { document, idOf }));
    const applied: PipelineDocument = {
      ...document,
      pipeline: { ...document.pipeline, definition: read.pipeline.definition },
      parameters: read.parameters,
      steps,
      files: filesOf(steps, document.files),
      ...(read.text && { text: textWithIds(read.text, idOf) }),
    };
    return ok({ ...applied, canvas: { ...document.canvas, positions: positionsOf(applied) } });
  },
);

interface MergeContext {
  readonly document: PipelineDocument;
  readonly idOf: (id: StepId) => StepId;
}

function merged(read: Step, { document, idOf }: MergeContext): Step {
  const known = stepById(document, idOf(read.id));
  const branch = read.branch && { ...read.branch, condition: idOf(read.branch.condition) };
  if (!known) return { ...read, ...(branch && { branch }) };
  if (isSameText(compileStep(known, document), read.definition)) {
    if (isSameText(known.branch, branch)) return known;
    const { branch: _, ...rest } = known;
    return { ...rest, ...(branch && { branch }) };
  }
  const isKindKept = kindOf(known).recognise(read.definition) || known.kind === read.kind;
  const { branch: _, code: knownCode, ...rest } = known;
  const kind = isKindKept ? known.kind : read.kind;
  const code = isKindKept ? knownCode : read.code;
  return {
    ...rest,
    kind,
    ...(branch && { branch }),
    definition: read.definition,
    ...(code && { code }),
  };
}

/** As texts: an edit that only moves a member is an edit. */
function isSameText(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Files stay with the code steps that are left. */
function filesOf(steps: readonly Step[], files: Files): Files {
  const folders = steps.filter(({ code }) => code).map(({ id }) => filePath(id, ""));
  const kept = Object.entries(files).filter(([path]) =>
    folders.some((folder) => path.startsWith(folder)),
  );
  return kept.length === Object.keys(files).length ? files : Object.fromEntries(kept);
}

function positionsOf(document: PipelineDocument): Readonly<Record<StepId, Point>> {
  const known = document.canvas.positions;
  let placed: PipelineDocument = {
    ...document,
    canvas: { ...document.canvas, positions: keptPositions(document) },
  };
  for (const { id } of document.steps) {
    if (known[id]) continue;
    const positions = { ...placed.canvas.positions, [id]: freeSpot(placed, undefined) };
    placed = { ...placed, canvas: { ...placed.canvas, positions } };
  }
  return placed.canvas.positions;
}

function keptPositions({ steps, canvas }: PipelineDocument): Readonly<Record<StepId, Point>> {
  const entries = steps.flatMap(({ id }) => {
    const at = canvas.positions[id];
    return at ? [[id, at] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Spellings of numbers belong to steps by the ids that these have in the design. */
function textWithIds(text: DefinitionText, idOf: (id: StepId) => StepId): DefinitionText {
  const numbers = Object.entries(text.numbers).map(([owner, spellings]) => [
    owner === "pipeline" || owner.startsWith("parameter:") ? owner : idOf(stepId(owner)),
    spellings,
  ]);
  return { ...text, numbers: Object.fromEntries(numbers) };
}
