import { wholeFloats } from "../../aws/float-members";
import type { PipelineDocument, Step } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { assign, BLANK, comment, name } from "../../python/build";
import { fromJson } from "../../python/from-json";
import type { PyExpression, PyName, PyStatement } from "../../python/tree";
import { compileStep } from "../../steps/registry";
import { formatPath } from "../../utils/json-path";
import { stepTree } from "../step-tree";
import type { ExactClassName } from "./exact-classes";
import type { StepReport } from "./export-report";
import { StepDraft } from "./step-draft";
import { stepOrder } from "./step-order";
import type { WrittenStep } from "./value-context";
import { type StepsSource, type StepWritten, writeStep } from "./write-step";
import {
  PLAIN_NUMBERS,
  type WrittenNumbers,
  writtenLiteral,
  writtenNumbers,
} from "./written-numbers";

export interface StepsWritten {
  readonly statements: readonly PyStatement[];
  /** For the top of the module: the functions of steps. */
  readonly definitions: readonly PyStatement[];
  readonly reports: readonly StepReport[];
  /** Variables of the steps outside branches, in definition order. */
  readonly top: readonly PyExpression[];
  /** Members that the pipeline has to add to steps, by step name. */
  readonly beside: readonly (readonly [stepName: string, members: PyExpression])[];
  readonly exactClasses: ReadonlySet<ExactClassName>;
}

/** One block per step: a comment that names it, the objects that it needs, the step. */
export function writeSteps(source: StepsSource): StepsWritten {
  const variables = new Map<Step["id"], PyName>();
  const functionNames = new Map<StepId, string>();
  for (const { id, definition } of source.document.steps) {
    const claimed = source.names.claim(definition.Name);
    const isFunction = source.functions?.plans.has(id) === true;
    if (isFunction) functionNames.set(id, claimed);
    const variable = isFunction ? source.names.claim(`${claimed}_result`) : claimed;
    variables.set(id, name(variable));
  }
  const variableOf = ({ id, definition }: Step) => variables.get(id) ?? name(definition.Name);

  const stepNames = new Set(source.document.steps.map(({ definition }) => definition.Name));
  const tree = stepTree(source.document.steps);
  const steps = new Map<string, WrittenStep>();
  const shared = new Map<string, PyName>();
  const statements: PyStatement[] = [];
  const definitions: PyStatement[] = [];
  const reports: StepReport[] = [];
  const beside: [string, PyExpression][] = [];
  const exactClasses = new Set<ExactClassName>();
  for (const step of stepOrder(source.document)) {
    const variable = variableOf(step);
    const numbers = stepNumbers(step, source.document);
    const newDraft = () =>
      new StepDraft({
        context: { ...source, steps, numbers },
        names: source.names,
        shared,
        role: source.role,
        region: source.document.pipeline.region,
        keepsJobNames: source.keepsJobNames,
        stepNames,
        variable: variable.name,
        branch: (when) => tree.branch(step.id, when).map(variableOf),
      });
    const functionName = functionNames.get(step.id);
    const written = writeStep(step, source, { newDraft, variable, functionName, numbers });
    for (const [key, made] of written.draft.made) shared.set(key, made);
    steps.set(step.definition.Name, { ...written.reading, variable });
    statements.push(
      ...blockOf(written, step),
      assign(variable, written.value),
      ...(written.after ?? []),
    );
    definitions.push(...(written.definitions ?? []));
    reports.push(written.report);
    if (written.exactClass) exactClasses.add(written.exactClass);
    if (Object.keys(written.beside).length > 0) {
      const members = fromJson(written.beside, (leaf, at) => writtenLiteral(leaf, numbers, at));
      beside.push([step.definition.Name, members]);
    }
  }
  return {
    statements,
    definitions,
    reports,
    top: tree.top.map(variableOf),
    beside,
    exactClasses,
  };
}

/** Its numbers as they were imported, and those that the service takes with a fraction only. */
function stepNumbers(step: Step, document: PipelineDocument): WrittenNumbers {
  const { Type, Arguments } = step.definition;
  const floats = wholeFloats(Type, Arguments).map(
    ([path, number]) => [formatPath(["Arguments", ...path]), `${number}.0`] as const,
  );
  const noted = document.text?.numbers[step.id];
  if (floats.length === 0 && !noted) return PLAIN_NUMBERS;
  return writtenNumbers(compileStep(step, document), { ...Object.fromEntries(floats), ...noted });
}

/** What heads a step: its name, its author's note, how it is written and why. */
function blockOf({ draft, report }: StepWritten, { note = "" }: Step): readonly PyStatement[] {
  const why = { idiomatic: [], extended: ["Members added"], exact: ["Exact form"] }[report.form];
  const forms = why.map((form) => `${form}, because ${report.reasons.join("; ")}.`);
  const noted = note.trim() === "" ? [] : [note.trim()];
  const told = [...noted, ...forms, ...report.notes].map(comment);
  return [BLANK, comment(`Step: ${report.name} (${report.type})`), ...told, ...draft.statements];
}
