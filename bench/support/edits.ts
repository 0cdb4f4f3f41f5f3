import { editFile } from "../../lib/editor/commands/edit-file";
import { setMember } from "../../lib/editor/commands/set-member";
import type { PipelineDocument } from "../../lib/pipeline/document";
import { graphOf } from "../../lib/pipeline/graph";
import { stepId } from "../../lib/pipeline/ids";
import { parsePath } from "../../lib/utils/json-path";
import type { Contender } from "./alternate";

/** One small change; another one for each count. */
export type Edit = (document: PipelineDocument, count: number) => PipelineDocument;

/** A hyperparameter of the second training step, which three other steps read from. */
export const changeMember: Edit = (document, count) => {
  const path = parsePath("Arguments.HyperParameters.num_round");
  const result = setMember(document, { stepId: stepId("train-1"), path, value: String(count) });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** A file of the second preparing step. */
export const typeInFile: Edit = (document, count) => {
  const text = `COUNT = ${count}\n`;
  const result = editFile(document, { stepId: stepId("prepare-1"), name: "columns.py", text });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

interface EditingOptions {
  readonly document: PipelineDocument;
  readonly edit: Edit;
  work(document: PipelineDocument): unknown;
}

/**
 * One edit per round on a document that keeps its caches; only the work after the edit is timed. As in the studio, the
 * canvas has derived the edges of the edited design before anybody looks for problems.
 */
export function editing(name: string, { document, edit, work }: EditingOptions): Contender {
  let current = document;
  let count = 0;
  work(current);
  return {
    name,
    round: () => {
      current = edit(current, ++count);
      graphOf(current);
      return timed(current, work);
    },
  };
}

/** The same document made of new objects, which no cache knows. */
export function fresh(document: PipelineDocument): PipelineDocument {
  return structuredClone(document);
}

/**
 * Milliseconds that the main thread is held up. The engine's helping threads do not count; other programs on the machine
 * lengthen it, which is why peers are measured in turn.
 */
export function timed<Value>(value: Value, work: (value: Value) => unknown): number {
  const startMs = performance.now();
  work(value);
  return performance.now() - startMs;
}
