import type { PipelineDocument } from "../../pipeline/document";
import { addParameter } from "../commands/add-parameter";
import { moveParameter } from "../commands/move-parameter";
import { removeParameter } from "../commands/remove-parameter";
import { renameParameter } from "../commands/rename-parameter";
import { setPipelineSettings } from "../commands/set-pipeline-settings";
import { setTopLevelMember } from "../commands/set-top-level-member";
import { updateParameter } from "../commands/update-parameter";
import { type Action, pickFrom } from "./random-picks";

const TYPES = ["String", "Integer", "Float", "Boolean"];

function someParameter({ parameters }: PipelineDocument, pick: number): string {
  return pickFrom(parameters, pick)?.Name ?? "Nobody";
}

/** Edits of parameters and of the pipeline's own settings. */
export const PARAMETER_ACTIONS: readonly Action[] = [
  (store, { picks: [a], text, serial, value }) => {
    const Name = a % 2 === 0 ? text : `P${serial}`;
    store.run(addParameter, { parameter: { Name, Type: "String", DefaultValue: value } });
  },
  (store, { picks: [a, b, c] }, document) => {
    const change = { Type: pickFrom(TYPES, b), ...(c % 2 === 0 && { DefaultValue: undefined }) };
    store.run(updateParameter, { name: someParameter(document, a), change });
  },
  (store, { picks: [a], text }, document) => {
    store.run(renameParameter, { name: someParameter(document, a), to: text });
  },
  (store, { picks: [a] }, document) => {
    store.run(removeParameter, { name: someParameter(document, a) });
  },
  (store, { picks: [a, b] }, document) => {
    store.run(moveParameter, { name: someParameter(document, a), to: b % 5 });
  },
  (store, { picks: [a], text }) => {
    const roleArn = `arn:aws:iam::111122223333:role/${text}`;
    store.run(setPipelineSettings, { change: { roleArn, bucket: `bucket-${a % 3}` } });
  },
  (store, { picks: [a], text, value }) => {
    store.run(setTopLevelMember, {
      path: ["Metadata", text],
      value: a % 2 === 0 ? undefined : value,
    });
  },
];
