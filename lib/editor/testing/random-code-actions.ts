import type { PipelineDocument, Step } from "../../pipeline/document";
import { filesOf } from "../../pipeline/files";
import { codeArguments } from "../../steps/execute-code/code-arguments";
import { codeInputs } from "../../steps/execute-code/code-inputs";
import { codeOutputs } from "../../steps/execute-code/code-outputs";
import { addCodeArgument } from "../commands/add-code-argument";
import { addCodeInput } from "../commands/add-code-input";
import { addCodeOutput } from "../commands/add-code-output";
import { addFile } from "../commands/add-file";
import { editFile } from "../commands/edit-file";
import { removeCodeArgument } from "../commands/remove-code-argument";
import { removeCodeInput } from "../commands/remove-code-input";
import { removeCodeOutput } from "../commands/remove-code-output";
import { removeFile } from "../commands/remove-file";
import { renameCodeArgument } from "../commands/rename-code-argument";
import { renameCodeInput } from "../commands/rename-code-input";
import { renameCodeOutput } from "../commands/rename-code-output";
import { renameFile } from "../commands/rename-file";
import { renameReturn } from "../commands/rename-return";
import { setCode } from "../commands/set-code";
import { setCodeArgument } from "../commands/set-code-argument";
import { setReturns } from "../commands/set-returns";
import type { EditorStore } from "../editor-store";
import { type Action, codeStep, pickFrom, type RandomEdit } from "./random-picks";

interface CodeContext {
  readonly document: PipelineDocument;
  readonly step: Step;
}

function onCode(act: (store: EditorStore, edit: RandomEdit, context: CodeContext) => void): Action {
  return (store, edit, document) => {
    const step = codeStep(document, edit.picks[0]);
    if (step) act(store, edit, { document, step });
  };
}

function nameFrom(
  items: readonly { readonly name: string }[],
  { picks: [, pick] }: RandomEdit,
): string {
  return pickFrom(items, pick)?.name ?? "nothing";
}

/** Edits of Execute-code steps. */
export const CODE_ACTIONS: readonly Action[] = [
  onCode((store, { text }, { step: { id } }) => {
    store.run(addFile, { stepId: id, name: text, text: "rows = 1\n" });
  }),
  onCode((store, edit, { document, step: { id } }) => {
    store.run(renameFile, {
      stepId: id,
      name: nameFrom(filesOf(document, id), edit),
      to: edit.text,
    });
  }),
  onCode((store, edit, { document, step: { id } }) => {
    store.run(removeFile, { stepId: id, name: nameFrom(filesOf(document, id), edit) });
  }),
  onCode((store, edit, { document, step: { id } }) => {
    const name = nameFrom(filesOf(document, id), edit);
    store.run(editFile, { stepId: id, name, text: edit.text }, { mergeKey: id });
  }),
  onCode((store, { text }, { step: { id } }) => {
    store.run(setCode, { stepId: id, change: { functionName: text, packages: [text] } });
  }),
  onCode((store, { text }, { step: { id } }) => {
    store.run(addCodeInput, { stepId: id, name: text });
  }),
  onCode((store, { text }, { step: { id } }) => {
    store.run(addCodeOutput, { stepId: id, name: text });
  }),
  onCode((store, { text, value }, { step: { id } }) => {
    store.run(addCodeArgument, { stepId: id, name: text, type: "Float", value });
  }),
  onCode((store, edit, { step }) => {
    const name = nameFrom(codeArguments(step), edit);
    store.run(setCodeArgument, { stepId: step.id, name, change: { value: edit.value } });
  }),
  onCode((store, edit, { step: { id, definition } }) => {
    store.run(renameCodeInput, {
      stepId: id,
      from: nameFrom(codeInputs(definition), edit),
      to: edit.text,
    });
  }),
  onCode((store, edit, { step: { id, definition } }) => {
    store.run(renameCodeOutput, {
      stepId: id,
      from: nameFrom(codeOutputs(definition), edit),
      to: edit.text,
    });
  }),
  onCode((store, edit, { step }) => {
    store.run(renameCodeArgument, {
      stepId: step.id,
      from: nameFrom(codeArguments(step), edit),
      to: edit.text,
    });
  }),
  onCode((store, edit, { step: { id, definition } }) => {
    store.run(removeCodeInput, { stepId: id, name: nameFrom(codeInputs(definition), edit) });
  }),
  onCode((store, edit, { step: { id, definition } }) => {
    store.run(removeCodeOutput, { stepId: id, name: nameFrom(codeOutputs(definition), edit) });
  }),
  onCode((store, edit, { step }) => {
    store.run(removeCodeArgument, { stepId: step.id, name: nameFrom(codeArguments(step), edit) });
  }),
  onCode((store, { text, picks: [, b] }, { step: { id } }) => {
    store.run(setReturns, {
      stepId: id,
      returns: b % 3 === 0 ? [] : [{ name: text, type: "Float" }],
    });
  }),
  onCode((store, { text }, { step: { id, code } }) => {
    store.run(renameReturn, { stepId: id, from: code?.returns[0]?.name ?? "nothing", to: text });
  }),
];
