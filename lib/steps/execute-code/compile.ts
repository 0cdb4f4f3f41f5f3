import type { PipelineDocument, Step, StepDefinitionJson } from "../../pipeline/document";
import { type CodeFile, filesOf } from "../../pipeline/files";
import { snakeCase } from "../../utils/snake-case";
import { withMember } from "../port";
import {
  appendEntry,
  INPUTS_PATH,
  inputLocationPath,
  newProcessingInput,
  processingInputs,
} from "../processing/processing-inputs";
import { folderHash } from "./folder-hash";
import { codeFolder } from "./generated-files";
import { CODE_INPUT } from "./port-names";

type Source = Pick<PipelineDocument, "files" | "pipeline">;

/**
 * The definition with its code input pointing at the folder's place in S3, which changes with the content: so caching
 * notices every change, and nothing else. A definition imported without its code goes out untouched.
 */
export function compileExecuteCode(step: Step, document: Source): StepDefinitionJson {
  const last = compiled.get(step);
  if (last && isCurrent(last, step, document)) return last.definition;

  const location = codeLocation(step, document);
  const definition = location === undefined ? step.definition : withCode(step, location).definition;
  const { files, pipeline } = document;
  compiled.set(step, { files, pipeline, own: filesOf(document, step.id), definition });
  return definition;
}

/** Where the step's code folder has to lie: `s3://bucket/pipeline/code/step/<sha256>/`; undefined when it has no files. */
export function codeLocation(step: Step, document: Source): string | undefined {
  const folder = codeFolder(step, document);
  if (folder.length === 0) return undefined;
  const { bucket, name } = document.pipeline;
  return `s3://${bucket}/${name}/code/${snakeCase(step.definition.Name)}/${folderHash(folder)}/`;
}

function withCode(step: Step, location: string): Step {
  const code = processingInputs(step.definition).find(({ name }) => name === CODE_INPUT);
  if (!code) return appendEntry(step, INPUTS_PATH, newProcessingInput(CODE_INPUT, location));
  return withMember(step, inputLocationPath(code.index), location);
}

interface Compiled extends Source {
  /** The step's own files. */
  readonly own: readonly CodeFile[];
  readonly definition: StepDefinitionJson;
}

const compiled = new WeakMap<Step, Compiled>();

/** Typing in one step's file gives a new `files`; the other steps see that theirs are the same. */
function isCurrent(last: Compiled, step: Step, document: Source): boolean {
  if (last.pipeline.bucket !== document.pipeline.bucket) return false;
  if (last.pipeline.name !== document.pipeline.name) return false;
  if (last.files === document.files) return true;
  const own = filesOf(document, step.id);
  return own.length === last.own.length && own.every((file, at) => isSameFile(file, last.own[at]));
}

function isSameFile({ name, text }: CodeFile, other: CodeFile | undefined): boolean {
  return name === other?.name && text === other.text;
}
