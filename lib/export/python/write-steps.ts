import type { ShapeLibrary } from "../../aws/shape-library";
import type { PipelineDocument, Step, StepDefinitionJson } from "../../pipeline/document";
import { assign, BLANK, comment, name } from "../../python/build";
import type { NameScope } from "../../python/names";
import type { PyExpression, PyName, PyStatement } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { emitterOf } from "../../steps/python-registry";
import { compileStep } from "../../steps/registry";
import type { JsonObject } from "../../utils/json";
import { stepTree } from "../step-tree";
import { attemptStep } from "./attempt-step";
import type { ExactClassName } from "./exact-classes";
import { exactConditionStep } from "./exact-condition";
import { type ExactHome, exactStep } from "./exact-form";
import type { StepReport } from "./export-report";
import type { WrittenParameter, WrittenStep } from "./python-values";
import { StepDraft } from "./step-draft";
import { stepOrder } from "./step-order";

export interface StepsSource {
  readonly document: PipelineDocument;
  readonly sdk: Sdk;
  readonly library: ShapeLibrary;
  readonly names: NameScope;
  readonly parameters: ReadonlyMap<string, WrittenParameter>;
  /** The role that the file calls `role`. */
  readonly role: string;
  readonly exactHome: ExactHome;
}

export interface StepsWritten {
  readonly statements: readonly PyStatement[];
  readonly reports: readonly StepReport[];
  /** Variables of the steps outside branches, in definition order. */
  readonly top: readonly PyExpression[];
  /** Members that the pipeline has to add to steps, by step name. */
  readonly beside: Readonly<Record<string, JsonObject>>;
  readonly exactClasses: ReadonlySet<ExactClassName>;
}

/** One block per step: a comment that names it, the objects that it needs, the step. */
export function writeSteps(source: StepsSource): StepsWritten {
  const variables = new Map<Step["id"], PyName>();
  for (const { id, definition } of source.document.steps)
    variables.set(id, name(source.names.claim(definition.Name)));
  const variableOf = ({ id, definition }: Step) => variables.get(id) ?? name(definition.Name);

  const tree = stepTree(source.document.steps);
  const steps = new Map<string, WrittenStep>();
  const shared = new Map<string, PyName>();
  const statements: PyStatement[] = [];
  const reports: StepReport[] = [];
  const beside: [string, JsonObject][] = [];
  const exactClasses = new Set<ExactClassName>();
  for (const step of stepOrder(source.document)) {
    const variable = variableOf(step);
    const newDraft = () =>
      new StepDraft({
        context: { ...source, steps },
        names: source.names,
        shared,
        role: source.role,
        variable: variable.name,
        branch: (when) => tree.branch(step.id, when).map(variableOf),
      });
    const written = writeStep(step, source, newDraft);
    for (const [key, made] of written.draft.made) shared.set(key, made);
    steps.set(step.definition.Name, { ...written.reading, variable });
    statements.push(...blockOf(written), assign(variable, written.value));
    reports.push(written.report);
    if (written.exactClass) exactClasses.add(written.exactClass);
    if (Object.keys(written.beside).length > 0) beside.push([step.definition.Name, written.beside]);
  }
  return {
    statements,
    reports,
    top: tree.top.map(variableOf),
    beside: Object.fromEntries(beside),
    exactClasses,
  };
}

interface StepWritten {
  readonly value: PyExpression;
  readonly draft: StepDraft;
  readonly reading: Omit<WrittenStep, "variable">;
  readonly report: StepReport;
  readonly beside: JsonObject;
  readonly exactClass?: ExactClassName;
}

/** In the SDK's words; in the exact form where they do not say everything. */
function writeStep(
  step: Step,
  { document, exactHome }: StepsSource,
  newDraft: () => StepDraft,
): StepWritten {
  const definition = compileStep(step, document);
  const emitter = emitterOf(step);
  const draft = newDraft();
  const attempt = attemptStep(emitter, { step, definition, to: draft });
  if (attempt.ok) {
    const { propertyFiles } = draft;
    return {
      value: attempt.value,
      draft,
      reading: { definition, propertyFiles, ...(emitter && { emitter }) },
      report: reportOf(step, definition, { reasons: [], notes: draft.notes }),
      beside: {},
    };
  }
  draft.discard();
  const exact = newDraft();
  const rest = {
    draft: exact,
    reading: { definition, propertyFiles: new Map<string, PyExpression>() },
    report: reportOf(step, definition, { reasons: attempt.error, notes: [] }),
  };
  if (definition.Type === "Condition")
    return {
      ...rest,
      ...exactConditionStep(definition, exact, exactHome),
      exactClass: "ExactCondition",
    };
  const value = exactStep(definition, exact, exactHome);
  return { ...rest, value, beside: {}, exactClass: "ExactStep" };
}

function reportOf(
  { id }: Step,
  { Name, Type }: StepDefinitionJson,
  said: Pick<StepReport, "reasons" | "notes">,
): StepReport {
  const form = said.reasons.length > 0 ? "exact" : "idiomatic";
  return { stepId: id, name: Name, type: Type, form, ...said };
}

function blockOf({ draft, report }: StepWritten): readonly PyStatement[] {
  const exact =
    report.form === "exact" ? [`Exact form, because ${report.reasons.join("; ")}.`] : [];
  const told = [...exact, ...report.notes].map(comment);
  return [BLANK, comment(`Step: ${report.name} (${report.type})`), ...told, ...draft.statements];
}
