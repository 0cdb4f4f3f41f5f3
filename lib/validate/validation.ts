import type { ShapeLibrary } from "../aws/shape-library";
import type { Parameter, PipelineDocument, Step, StepDefinitionJson } from "../pipeline/document";
import { type CodeFile, filesOf } from "../pipeline/files";
import type { Issue } from "../pipeline/issue";
import type { PythonReader } from "../python/reader";
import { compileStep } from "../steps/registry";
import { type ExpressionPlace, expressionsIn } from "./expressions-in";

/** One step as the rules look at it. */
export interface StepSubject {
  readonly step: Step;
  readonly name: string;
  /** As it goes out: code located, branches taken out. */
  readonly definition: StepDefinitionJson;
  readonly expressions: readonly ExpressionPlace[];
}

/** What the rules need beside the design. */
export interface ValidationTools {
  readonly library: ShapeLibrary;
  /** Without it, code is not looked into. */
  readonly python?: PythonReader;
}

/** A design made ready for its rules. */
export interface Validation extends ValidationTools {
  readonly document: PipelineDocument;
  /** In definition order. */
  readonly subjects: readonly StepSubject[];
  /** By name; the first of several, as SageMaker's references mean it. */
  readonly subjectByName: ReadonlyMap<string, StepSubject>;
  readonly parameterByName: ReadonlyMap<string, Parameter>;
  filesOf(step: Step): readonly CodeFile[];
}

/**
 * Faults of one step. What such a rule reads besides the subject (parameters and steps that it refers to, its files)
 * has to stand in `dependenciesOf`, or a result would outlive its reasons.
 */
export type StepRule = (subject: StepSubject, validation: Validation) => readonly Issue[];

/** Faults that need the whole design; runs at every change. */
export type DocumentRule = (validation: Validation) => readonly Issue[];

export function toValidation(document: PipelineDocument, tools: ValidationTools): Validation {
  const subjects = document.steps.map((step) => subjectOf(step, document));
  return {
    ...tools,
    document,
    subjects,
    subjectByName: firstByName(subjects, ({ name }) => name),
    parameterByName: firstByName(document.parameters, ({ Name }) => Name),
    filesOf: ({ id }) => filesOf(document, id),
  };
}

const subjects = new WeakMap<Step, StepSubject>();

function subjectOf(step: Step, document: PipelineDocument): StepSubject {
  const definition = compileStep(step, document);
  const known = subjects.get(step);
  if (known?.definition === definition) return known;
  const subject = {
    step,
    name: definition.Name,
    definition,
    expressions: expressionsIn(definition),
  };
  subjects.set(step, subject);
  return subject;
}

function firstByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const byName = new Map<string, Item>();
  for (const item of items) if (!byName.has(nameOf(item))) byName.set(nameOf(item), item);
  return byName;
}
