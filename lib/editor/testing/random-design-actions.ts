import type { Step } from "../../pipeline/document";
import { isInside } from "../../pipeline/find";
import { graphOf } from "../../pipeline/graph";
import { stepId } from "../../pipeline/ids";
import { portsOf } from "../../steps/ports-of";
import { STEP_KINDS } from "../../steps/registry";
import { copySteps } from "../clipboard";
import { addStep } from "../commands/add-step";
import { arrange } from "../commands/arrange";
import { connectBranch } from "../commands/connect-branch";
import { connectOrder } from "../commands/connect-order";
import { connectPorts } from "../commands/connect-ports";
import { disconnectEdge } from "../commands/disconnect-edge";
import { duplicateIntoBranch } from "../commands/duplicate-into-branch";
import { duplicateSteps } from "../commands/duplicate-steps";
import { flattenCondition } from "../commands/flatten-condition";
import { insertItem } from "../commands/insert-item";
import { moveItem } from "../commands/move-item";
import { moveOutOfBranch } from "../commands/move-out-of-branch";
import { moveSteps } from "../commands/move-steps";
import { moveToBranch } from "../commands/move-to-branch";
import { pasteSteps } from "../commands/paste-steps";
import { removeItem } from "../commands/remove-item";
import { removeMember } from "../commands/remove-member";
import { removeSteps } from "../commands/remove-steps";
import { renameStep } from "../commands/rename-step";
import { renameTwin } from "../commands/rename-twin";
import { replaceStepDefinition } from "../commands/replace-step-definition";
import { setMember } from "../commands/set-member";
import { setNote } from "../commands/set-note";
import { formatClipboard } from "../format-clipboard";
import { parseClipboard } from "../parse-clipboard";
import { dropOutside } from "../resolve-branch-drop";
import { type Action, idFrom, listFrom, pathFrom, pickFrom, pointFrom } from "./random-picks";

const MANY_STEPS = 25; // copies double what is there

const add: Action = (store, edit) => {
  const kind = pickFrom(STEP_KINDS, edit.picks[0])?.kind;
  if (kind) store.run(addStep, { stepId: stepId(`s${edit.serial}`), kind, at: pointFrom(edit) });
};

/** Joins an output to an input that takes what it carries. */
export const connect: Action = (store, { picks: [a, b, c] }, { steps }) => {
  const producer = pickFrom(
    steps.filter((step) => portsOf(step).outputs.length > 0),
    a,
  );
  const output = producer && pickFrom(portsOf(producer).outputs, c);
  if (!producer || !output) return;
  const takes = (step: Step) =>
    portsOf(step).inputs.filter(({ accepts }) => accepts.includes(output.carries));
  const consumer = pickFrom(
    steps.filter((step) => takes(step).length > 0),
    b,
  );
  const input = consumer && pickFrom(takes(consumer), c);
  if (!consumer || !input) return;
  const from = { stepId: producer.id, port: output.id };
  store.run(connectPorts, { from, to: { stepId: consumer.id, port: input.id } });
};

/** Moves a step into a branch of a condition. */
export const branch: Action = (store, { picks: [a, b, c] }, document) => {
  const condition = pickFrom(
    document.steps.filter(({ definition }) => definition.Type === "Condition"),
    a,
  );
  if (!condition) return;
  const outside = document.steps.filter(({ id }) => !isInside(document, id, condition.id));
  const id = pickFrom(outside, b)?.id ?? condition.id;
  store.run(connectBranch, {
    condition: condition.id,
    when: c % 2 === 0 ? "true" : "false",
    stepId: id,
  });
};

const flatten: Action = (store, { picks: [a] }, { steps }) => {
  const nested = pickFrom(
    steps.filter((step) => step.branch && step.definition.Type === "Condition"),
    a,
  );
  if (nested) store.run(flattenCondition, { stepId: nested.id });
};

const duplicateInBranch: Action = (store, { picks: [a], serial }, { steps }) => {
  const step = pickFrom(
    steps.filter((each) => each.branch),
    a,
  );
  if (!step?.branch || steps.length > MANY_STEPS) return;
  const { condition, when } = step.branch;
  store.run(duplicateIntoBranch, {
    stepId: step.id,
    condition,
    when: when === "true" ? "false" : "true",
    newId: stepId(`s${serial}`),
  });
};

const renameOfTwo: Action = (store, { picks: [a] }, document) => {
  store.run(renameTwin, { stepId: idFrom(document, a) });
};

const toTop: Action = (store, { picks: [a, b] }, document) => {
  const ids = [...new Set([idFrom(document, a), idFrom(document, b)])];
  store.run(
    moveToBranch,
    dropOutside(document, ids, () => true),
  );
};

const leaveBranch: Action = (store, { picks: [a] }, { steps }) => {
  const inside = pickFrom(
    steps.filter((step) => step.branch),
    a,
  );
  if (inside) store.run(moveOutOfBranch, { stepId: inside.id });
};

const disconnect: Action = (store, { picks: [a] }, document) => {
  const edge = pickFrom(graphOf(document).edges, a);
  if (edge) store.run(disconnectEdge, { edgeId: edge.id });
};

const write: Action = (store, { picks: [a, b, c], text, value }, { steps }) => {
  const step = pickFrom(steps, a);
  if (!step) return;
  const path = pathFrom(step, b);
  const target = c % 5 === 0 ? [...path, text] : path;
  store.run(
    setMember,
    { stepId: step.id, path: target, value },
    c % 2 === 0 ? { mergeKey: target.join() } : {},
  );
};

const erase: Action = (store, { picks: [a, b] }, { steps }) => {
  const step = pickFrom(steps, a);
  if (step) store.run(removeMember, { stepId: step.id, path: pathFrom(step, b) });
};

const editList: Action = (store, { picks: [a, b, c], value }, { steps }) => {
  const step = pickFrom(steps, a);
  if (!step) return;
  const place = { stepId: step.id, path: listFrom(step, b) };
  if (c % 3 === 0) store.run(insertItem, { ...place, value, index: c % 4 });
  else if (c % 3 === 1) store.run(moveItem, { ...place, from: c % 2, to: c % 4 });
  else store.run(removeItem, { ...place, index: c % 2 });
};

const replace: Action = (store, { picks: [a, b, c], text, value }, { steps }) => {
  const step = pickFrom(steps, a);
  if (!step) return;
  const { definition } = step;
  const Type =
    pickFrom(["Training", "Condition", "Processing", "Mystery", definition.Type], b) ?? "";
  const Name = c % 2 === 0 ? text : definition.Name;
  store.run(replaceStepDefinition, {
    stepId: step.id,
    definition: { ...definition, Name, Type, Extra: value },
  });
};

const paste: Action = (store, edit, document) => {
  const [a, b] = edit.picks;
  const ids = [0, 1, 2].map((index) => idFrom(document, a + index * (1 + (b % 3))));
  const content = parseClipboard(formatClipboard(copySteps(document, ids)));
  if (content.kind !== "steps" || document.steps.length > MANY_STEPS) return;
  const { clipboard } = content;
  const newIds = clipboard.steps.map((_, index) => stepId(`s${edit.serial}-${index}`));
  store.run(pasteSteps, { clipboard, at: pointFrom(edit), newIds });
};

const duplicate: Action = (store, { picks: [a, b], serial }, document) => {
  if (document.steps.length === 0 || document.steps.length > MANY_STEPS) return;
  const ids = [...new Set([idFrom(document, a), idFrom(document, b)])];
  store.run(duplicateSteps, { ids, newIds: ids.map((_, index) => stepId(`s${serial}-${index}`)) });
};

const move: Action = (store, edit, document) => {
  const positions = { [idFrom(document, edit.picks[0])]: pointFrom(edit) };
  store.run(moveSteps, { positions }, { mergeKey: "move" });
};

const tidy: Action = (store, edit, { steps }) => {
  store.run(arrange, {
    positions: Object.fromEntries(steps.map(({ id }) => [id, pointFrom(edit)])),
  });
};

/** Lets one step wait for another. */
export const order: Action = (store, { picks: [a, b] }, document) => {
  store.run(connectOrder, { from: idFrom(document, a), to: idFrom(document, b) });
};

const rename: Action = (store, { picks: [a], text }, document) => {
  store.run(renameStep, { stepId: idFrom(document, a), name: text });
};

const remove: Action = (store, { picks: [a] }, document) => {
  store.run(removeSteps, { ids: [idFrom(document, a)] });
};

const annotate: Action = (store, { picks: [a], text }, document) => {
  store.run(setNote, { stepId: idFrom(document, a), note: text });
};

/** What authors do most stands more than once. */
export const DESIGN_ACTIONS: readonly Action[] = [
  ...[add, add, add, add, connect, connect, connect, connect, branch, branch, branch, leaveBranch],
  ...[flatten, flatten, duplicateInBranch, renameOfTwo, toTop],
  ...[disconnect, write, write, write, erase, editList, editList, replace, paste, duplicate],
  ...[move, tidy, order, rename, remove, annotate],
];
