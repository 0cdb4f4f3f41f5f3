import type { ShapeLibrary } from "../../aws/shape-library";
import type { PipelineDocument, Step, StepDefinitionJson } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { assign, BLANK, call, comment, name } from "../../python/build";
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
import { type ExactHome, exactClass, exactStep } from "./exact-form";
import type { StepReport } from "./export-report";
import type { FunctionPlans } from "./functions/function-plan";
import { writeFunctionStep } from "./functions/write-function-step";
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
  /** For a project of functions: which steps become one, and where their code lies. */
  readonly functions?: StepFunctions;
}

export interface StepFunctions extends FunctionPlans {
  /** `code/process`, by step. */
  readonly folders: ReadonlyMap<StepId, string>;
}

export interface StepsWritten {
  readonly statements: readonly PyStatement[];
  /** For the top of the module: the functions of steps. */
  readonly definitions: readonly PyStatement[];
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
  const functionNames = new Map<StepId, string>();
  for (const { id, definition } of source.document.steps) {
    const claimed = source.names.claim(definition.Name);
    const isFunction = source.functions?.plans.has(id) === true;
    if (isFunction) functionNames.set(id, claimed);
    const variable = isFunction ? source.names.claim(`${claimed}_result`) : claimed;
    variables.set(id, name(variable));
  }
  const variableOf = ({ id, definition }: Step) => variables.get(id) ?? name(definition.Name);

  const tree = stepTree(source.document.steps);
  const steps = new Map<string, WrittenStep>();
  const shared = new Map<string, PyName>();
  const statements: PyStatement[] = [];
  const definitions: PyStatement[] = [];
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
    const functionName = functionNames.get(step.id);
    const written = writeStep(step, source, { newDraft, variable, functionName });
    for (const [key, made] of written.draft.made) shared.set(key, made);
    steps.set(step.definition.Name, { ...written.reading, variable });
    statements.push(...blockOf(written), assign(variable, written.value), ...(written.after ?? []));
    definitions.push(...(written.definitions ?? []));
    reports.push(written.report);
    if (written.exactClass) exactClasses.add(written.exactClass);
    if (Object.keys(written.beside).length > 0) beside.push([step.definition.Name, written.beside]);
  }
  return {
    statements,
    definitions,
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
  readonly definitions?: readonly PyStatement[];
  readonly after?: readonly PyStatement[];
}

interface StepPlace {
  readonly newDraft: () => StepDraft;
  readonly variable: PyName;
  /** For a step that becomes a function. */
  readonly functionName: string | undefined;
}

/** In the SDK's words; in the exact form where they do not say everything. */
function writeStep(step: Step, source: StepsSource, place: StepPlace): StepWritten {
  const { document, exactHome, functions } = source;
  const asFunction = writeAsFunction(step, source, place);
  if (asFunction) return asFunction;
  const refused = functions?.refused.get(step.id);
  const newDraft = () => {
    const made = place.newDraft();
    if (refused !== undefined) made.note(`Not a function, because ${refused}.`);
    return made;
  };
  const definition = compileStep(step, document);
  const emitter = emitterOf(step);
  const draft = newDraft();
  const attempt = attemptStep(emitter, { step, definition, to: draft });
  if (attempt.ok) {
    const { propertyFiles } = draft;
    const { value, added, reasons } = attempt.value;
    const rest = {
      draft,
      reading: { definition, propertyFiles, ...(emitter && { emitter }) },
      beside: {},
    };
    const said = { reasons, notes: draft.notes };
    if (!added) return { ...rest, value, report: reportOf(step, definition, "idiomatic", said) };
    return {
      ...rest,
      value: call(exactClass("with_members", exactHome), {}, [value, draft.value(added)]),
      report: reportOf(step, definition, "extended", said),
      exactClass: "with_members",
    };
  }
  draft.discard();
  const exact = newDraft();
  const rest = {
    draft: exact,
    reading: { definition, propertyFiles: new Map<string, PyExpression>() },
    report: reportOf(step, definition, "exact", { reasons: attempt.error, notes: [] }),
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

function writeAsFunction(
  step: Step,
  { functions }: StepsSource,
  { newDraft, variable, functionName }: StepPlace,
): StepWritten | undefined {
  const plan = functions?.plans.get(step.id);
  const folder = functions?.folders.get(step.id);
  if (!plan || functionName === undefined || folder === undefined) return undefined;
  const draft = newDraft();
  const { definition } = step;
  const written = writeFunctionStep({
    plan,
    definition,
    to: draft,
    result: variable,
    functionName,
    folder,
  });
  if (!written.ok) {
    draft.discard();
    return undefined;
  }
  return {
    ...written.value,
    draft,
    reading: { definition, propertyFiles: new Map(), result: plan },
    report: reportOf(step, definition, "idiomatic", { reasons: [], notes: draft.notes }),
    beside: {},
  };
}

function reportOf(
  { id }: Step,
  { Name, Type }: StepDefinitionJson,
  form: StepReport["form"],
  said: Pick<StepReport, "reasons" | "notes">,
): StepReport {
  return { stepId: id, name: Name, type: Type, form, ...said };
}

function blockOf({ draft, report }: StepWritten): readonly PyStatement[] {
  const why = { idiomatic: [], extended: ["Members added"], exact: ["Exact form"] }[report.form];
  const forms = why.map((form) => `${form}, because ${report.reasons.join("; ")}.`);
  const told = [...forms, ...report.notes].map(comment);
  return [BLANK, comment(`Step: ${report.name} (${report.type})`), ...told, ...draft.statements];
}
