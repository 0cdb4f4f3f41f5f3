import { describeExpression } from "@/lib/pipeline/describe-expression";
import type { Parameter, PipelineDocument, Step } from "@/lib/pipeline/document";
import { EXECUTION_VARIABLES, type Expression } from "@/lib/pipeline/expression";
import { graphOf } from "@/lib/pipeline/graph";
import type { StepId } from "@/lib/pipeline/ids";
import type { Carries } from "@/lib/steps/contract";
import { portsOf } from "@/lib/steps/ports-of";

/** One value of the run that a field may take. */
export interface Reference {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly expression: Expression;
}

export interface ReferenceGroup {
  readonly title: string;
  readonly references: readonly Reference[];
}

interface Reader {
  /** The step that will read it; undefined for the pipeline itself, which can read no step. */
  readonly stepId: StepId | undefined;
  /** What fits the field best; it stands first. */
  readonly wants?: Carries;
}

/** Everything a field can refer to. Steps that run after the reader are left out: reading them would close a circle. */
export function referenceGroups(
  document: PipelineDocument,
  { stepId, wants }: Reader,
): readonly ReferenceGroup[] {
  const outputs = stepId === undefined ? [] : readableSteps(document, stepId).flatMap(outputsOf);
  const fitting = outputs.toSorted(
    (a, b) => Number(b.carries === wants) - Number(a.carries === wants),
  );
  return [
    { title: "Parameters", references: document.parameters.map(parameterReference) },
    { title: "Outputs of steps", references: fitting },
    { title: "The run", references: EXECUTION_VARIABLES.map(executionReference) },
  ].filter(({ references }) => references.length > 0);
}

/** The steps that `reader` may read, in definition order. */
export function readableSteps(document: PipelineDocument, reader: StepId): readonly Step[] {
  const after = stepsAfter(document, reader);
  return document.steps.filter(({ id }) => !after.has(id));
}

/** The step itself and every step that waits for it. */
function stepsAfter(document: PipelineDocument, start: StepId): ReadonlySet<StepId> {
  const followers = new Map<StepId, StepId[]>();
  for (const { from, to } of graphOf(document).edges)
    followers.set(from, [...(followers.get(from) ?? []), to]);
  const found = new Set([start]);
  for (const id of found) for (const next of followers.get(id) ?? []) found.add(next);
  return found;
}

const WORDS: Readonly<Record<Carries, string>> = {
  "s3-uri": "S3 address",
  "model-name": "model name",
  "model-package": "model version",
  "check-result": "result of a check",
  "endpoint-config": "endpoint configuration",
  endpoint: "endpoint name",
  "bedrock-model": "Bedrock model",
  value: "value",
};

function outputsOf({ definition, ...step }: Step) {
  const { outputs } = portsOf({ definition, ...step });
  return outputs.map(({ id, label, carries, expression }) => ({
    id: `${step.id}/${id}`,
    label: `${definition.Name} · ${label}`,
    detail: WORDS[carries],
    carries,
    expression: expression(definition.Name),
  }));
}

function parameterReference({ Name, Type, DefaultValue }: Parameter): Reference {
  const shown = DefaultValue === undefined ? "no default" : String(DefaultValue);
  return {
    id: `parameter/${Name}`,
    label: Name,
    detail: `${Type} · ${shown}`,
    expression: { kind: "parameter", name: Name },
  };
}

function executionReference(variable: string): Reference {
  const expression: Expression = { kind: "execution", variable };
  return {
    id: `execution/${variable}`,
    label: describeExpression(expression),
    detail: "",
    expression,
  };
}
