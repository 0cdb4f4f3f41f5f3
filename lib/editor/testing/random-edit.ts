import fc from "fast-check";
import type { JsonValue } from "../../utils/json";
import type { EditorStore } from "../editor-store";
import { CODE_ACTIONS } from "./random-code-actions";
import { DESIGN_ACTIONS } from "./random-design-actions";
import { GOVERNANCE_ACTIONS } from "./random-governance-actions";
import { PARAMETER_ACTIONS } from "./random-parameter-actions";
import type { Action, RandomEdit } from "./random-picks";

const TEXTS = [
  "Train",
  "Prepare",
  "auc",
  "rows",
  "clean",
  "features",
  "a b",
  "__proto__",
  "helper.py",
  "split.py",
  "main.py",
  "../x",
  "",
  "Ω",
];

const VALUES: readonly JsonValue[] = [
  0,
  -0,
  6.5,
  true,
  null,
  "",
  "ml.m5.large",
  "s3://amzn-s3-demo-bucket/x",
  [],
  ["a", 1],
  {},
  { a: { b: [1] } },
  { Get: "Parameters.auc" },
  { Get: "Steps.Train.ModelArtifacts.S3ModelArtifacts" },
  { constructor: 1 },
  { "Std:Join": { On: "/", Values: ["s3:/", "amzn-s3-demo-bucket", { Get: "Steps.Process.X" }] } },
];

const WANDERINGS: readonly Action[] = [
  (store) => store.undo(),
  (store) => store.redo(),
  (store) => store.seal(),
];

const ACTIONS: readonly Action[] = [
  ...DESIGN_ACTIONS,
  ...PARAMETER_ACTIONS,
  ...CODE_ACTIONS,
  ...GOVERNANCE_ACTIONS,
  ...WANDERINGS,
];

/** Sequences of edits over the whole catalogue and all commands. */
export function randomEdits(length: number): fc.Arbitrary<readonly RandomEdit[]> {
  const pick = fc.nat(9999);
  const edit = fc.record({
    action: fc.nat(ACTIONS.length - 1),
    picks: fc.tuple(pick, pick, pick),
    text: fc.constantFrom(...TEXTS),
    value: fc.constantFrom(...VALUES),
  });
  return fc
    .array(edit, { minLength: length, maxLength: length })
    .map((edits) => edits.map((each, serial) => ({ ...each, serial })));
}

/** Does what the edit says; most hit something, some are refused. */
export function applyRandomEdit(store: EditorStore, edit: RandomEdit): void {
  ACTIONS[edit.action]?.(store, edit, store.getState().document);
}
