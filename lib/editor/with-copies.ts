import type { Branch, Files, PipelineDocument, Point, Step } from "../pipeline/document";
import { filesOf } from "../pipeline/files";
import { stepById, stepNames } from "../pipeline/find";
import { filePath, type StepId } from "../pipeline/ids";
import {
  type Renames,
  renameInDefinition,
  renameOwnFolders,
} from "../pipeline/rename-in-definition";
import { endOfBranch, inBranch, isCondition } from "./branch-tree";
import { outerBranchIn, type StepsClipboard } from "./clipboard";
import { dependencies, dropDependencies } from "./dependencies";
import { uniqueStepName } from "./step-name";

export interface PasteInput {
  readonly clipboard: StepsClipboard;
  /** Where the top left corner of all copied cards goes. */
  readonly at: Point;
  /** Of the new steps, in the order of the copied ones. */
  readonly newIds: readonly StepId[];
}

/** The design with copies of the steps: new ids, free names, references among themselves kept. */
export function withCopies(document: PipelineDocument, input: PasteInput): PipelineDocument {
  const { clipboard, newIds } = input;
  const ids = new Map(clipboard.steps.map(({ id }, index) => [id, newIds[index] ?? id]));
  const names = newNames(document, clipboard);
  const copies = clipboard.steps.map((step, index) => {
    const name = names[index] ?? step.definition.Name;
    return copyOf(document, step, { clipboard, ids, name, renames: renamesOf(clipboard, names) });
  });
  return {
    ...document,
    steps: inserted(document, copies),
    files: { ...document.files, ...copiedFiles(clipboard, ids) },
    canvas: {
      ...document.canvas,
      positions: { ...document.canvas.positions, ...copiedPositions(input, ids) },
    },
  };
}

/** The new names, by position. */
export function newNames(document: PipelineDocument, { steps }: StepsClipboard): readonly string[] {
  const taken = new Set(stepNames(document));
  return steps.map(({ definition }) => {
    const name = uniqueStepName(definition.Name, taken);
    taken.add(name);
    return name;
  });
}

type Ids = ReadonlyMap<StepId, StepId>;

/** Where two copied steps share a name, references mean the first, as everywhere. */
function renamesOf({ steps }: StepsClipboard, names: readonly string[]): Renames {
  const renames = new Map<string, string>();
  steps.forEach(({ definition }, index) => {
    const name = names[index];
    if (name !== undefined && !renames.has(definition.Name)) renames.set(definition.Name, name);
  });
  return renames;
}

interface CopyContext {
  readonly clipboard: StepsClipboard;
  readonly ids: Ids;
  readonly name: string;
  readonly renames: Renames;
}

function copyOf(document: PipelineDocument, step: Step, context: CopyContext): Step {
  const { clipboard, ids, name, renames } = context;
  const known = new Set([...stepNames(document), ...renames.keys()]);
  const unknown = dependencies(step.definition).filter(
    (each) => typeof each === "string" && !known.has(each),
  );
  const kept = dropDependencies(step.definition, new Set(unknown.map(String)));
  const renamed = renameInDefinition(renameOwnFolders(kept, step.definition.Name, name), renames);
  const copy: Step = {
    ...step,
    id: ids.get(step.id) ?? step.id,
    definition: { ...renamed, Name: name },
  };
  return inBranch(copy, branchOf(document, step, { clipboard, ids }));
}

function branchOf(
  document: PipelineDocument,
  { id, branch }: Step,
  { clipboard, ids }: Pick<CopyContext, "clipboard" | "ids">,
): Branch | undefined {
  if (!branch) return outerBranchIn(document, clipboard, id);
  const condition = stepById(clipboard, branch.condition);
  const copy = ids.get(branch.condition);
  return condition && copy && isCondition(condition) ? { ...branch, condition: copy } : undefined;
}

/** Each copy at the end of its branch or of the design; a condition always before the steps of its branches. */
function inserted(document: PipelineDocument, copies: readonly Step[]): readonly Step[] {
  let steps = document.steps;
  let waiting = copies;
  while (waiting.length > 0) {
    const later: Step[] = [];
    for (const copy of waiting) {
      const { branch } = copy;
      if (branch && !stepById({ steps }, branch.condition)) later.push(copy);
      else {
        const at = branch ? endOfBranch({ steps }, branch) : steps.length;
        steps = [...steps.slice(0, at), copy, ...steps.slice(at)];
      }
    }
    if (later.length === waiting.length)
      return [...steps, ...later.map((copy) => inBranch(copy, undefined))];
    waiting = later;
  }
  return steps;
}

function copiedFiles(clipboard: StepsClipboard, ids: Ids): Files {
  const files = clipboard.steps.flatMap(({ id, code }) => {
    const copy = ids.get(id);
    if (!code || !copy) return [];
    return filesOf(clipboard, id).map(({ name, text }) => [filePath(copy, name), text] as const);
  });
  return Object.fromEntries(files);
}

function copiedPositions({ clipboard, at }: PasteInput, ids: Ids): Readonly<Record<string, Point>> {
  const corner = topLeft(clipboard);
  const places = clipboard.steps.map(({ id }) => {
    const place = clipboard.positions[id] ?? corner;
    return [
      ids.get(id) ?? id,
      { x: at.x + place.x - corner.x, y: at.y + place.y - corner.y },
    ] as const;
  });
  return Object.fromEntries(places);
}

/** The top left corner of all copied cards. */
export function topLeft({ positions }: StepsClipboard): Point {
  const places: readonly Point[] = Object.values(positions);
  if (places.length === 0) return { x: 0, y: 0 };
  return { x: Math.min(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) };
}
