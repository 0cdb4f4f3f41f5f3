import type { ShapeLibrary } from "../../aws/shape-library";
import type { PipelineDocument, Step, StepDefinitionJson } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { call } from "../../python/build";
import type { NameScope } from "../../python/names";
import type { PyExpression, PyName, PyStatement } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { emitterOf } from "../../steps/python-registry";
import { compileStep } from "../../steps/registry";
import type { JsonObject } from "../../utils/json";
import { err } from "../../utils/result";
import { attemptStep } from "./attempt-step";
import type { ExactClassName } from "./exact-classes";
import { exactConditionStep } from "./exact-condition";
import { type ExactHome, exactClass, exactStep } from "./exact-form";
import type { StepReport } from "./export-report";
import type { FunctionPlans } from "./functions/function-plan";
import { writeFunctionStep } from "./functions/write-function-step";
import type { StepDraft } from "./step-draft";
import type { ProjectTexts, WrittenParameter, WrittenStep } from "./value-context";
import type { WrittenNumbers } from "./written-numbers";

export interface StepsSource {
  readonly document: PipelineDocument;
  readonly sdk: Sdk;
  readonly library: ShapeLibrary;
  readonly names: NameScope;
  readonly parameters: ReadonlyMap<string, WrittenParameter>;
  /** The role that the file calls `role`. */
  readonly role: string;
  readonly keepsJobNames: boolean;
  readonly exactHome: ExactHome;
  readonly texts?: ProjectTexts;
  /** For a project of functions: which steps become one, and where their code lies. */
  readonly functions?: StepFunctions;
}

export interface StepFunctions extends FunctionPlans {
  /** `code/process`, by step. */
  readonly folders: ReadonlyMap<StepId, string>;
}

/** What one step became. */
export interface StepWritten {
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
  readonly numbers: WrittenNumbers;
}

/** In the SDK's words; in the exact form where they do not say everything. */
export function writeStep(step: Step, source: StepsSource, place: StepPlace): StepWritten {
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
  const attempt = place.numbers.confusesNumbers
    ? err([CONFUSING])
    : attemptStep(emitter, { step, definition, to: draft });
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
    report: reportOf(step, definition, "exact", { reasons: attempt.error, notes: exact.notes }),
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

const CONFUSING = "it has two long numbers that differ in their last digits alone";

function writeAsFunction(
  step: Step,
  { functions }: StepsSource,
  { newDraft, variable, functionName, numbers }: StepPlace,
): StepWritten | undefined {
  const plan = functions?.plans.get(step.id);
  const folder = functions?.folders.get(step.id);
  if (!plan || functionName === undefined || folder === undefined) return undefined;
  if (numbers.confusesNumbers) return undefined;
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
