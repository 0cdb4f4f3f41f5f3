import type { ShapeLibrary } from "../aws/shape-library";
import type { Parameter, PipelineDocument, Step } from "../pipeline/document";
import { filesOf } from "../pipeline/files";
import { stepById } from "../pipeline/find";
import { type Graph, graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";
import { waves } from "../pipeline/order";
import { describeConditions } from "../steps/condition/sentence";
import { factText } from "../steps/fact";
import { kindOf } from "../steps/registry";
import { describeTrigger } from "../steps/triggers/trigger-kinds";
import { countNoun } from "../utils/count-noun";
import type { JsonValue } from "../utils/json";
import { maskSecrets } from "../validate/secrets/mask-secrets";
import { validate } from "../validate/validate";
import type { DesignReport, ParameterReport, StepReport } from "./design-report";

/** What a report of the design says; secrets in it are masked, for it is made to be passed on. */
export function makeReport(document: PipelineDocument, library: ShapeLibrary): DesignReport {
  const { pipeline, steps, parameters, parameterSets, triggers, canvas } = document;
  return {
    title: pipeline.name,
    description: maskSecrets(pipeline.description),
    facts: [
      countNoun(steps.length, "step"),
      `Region ${pipeline.region}`,
      ...(pipeline.maxParallelSteps === undefined
        ? []
        : [`${countNoun(pipeline.maxParallelSteps, "step")} at a time`]),
    ],
    starts: triggers
      .filter(({ isEnabled }) => isEnabled)
      .map((trigger) => ({ name: trigger.name, words: describeTrigger(trigger) })),
    steps: stepReports(document),
    parameters: parameters.map((parameter) => parameterReport(parameter, document)),
    environments: parameterSets.map(({ name }) => name),
    problems: validate(document, library)
      .filter(({ severity }) => severity !== "note")
      .map(({ severity, message }) => ({ severity, message })),
    notes: canvas.notes.map(({ text }) => maskSecrets(text)),
  };
}

/** In running order; steps on a cycle, which never run, come last. */
function stepReports(document: PipelineDocument): readonly StepReport[] {
  const graph = graphOf(document);
  const ordered = waves(graph).flatMap((wave, index) =>
    wave.map((id) => ({ id, wave: index + 1 })),
  );
  const seen = new Set(ordered.map(({ id }) => id));
  const others = graph.steps.filter((id) => !seen.has(id));
  const last = (ordered.at(-1)?.wave ?? 0) + 1;
  return [...ordered, ...others.map((id) => ({ id, wave: last }))].flatMap(({ id, wave }) => {
    const step = stepById(document, id);
    return step ? [stepReport(step, wave, { document, graph })] : [];
  });
}

function stepReport(
  step: Step,
  wave: number,
  { document, graph }: { readonly document: PipelineDocument; readonly graph: Graph },
): StepReport {
  const { title, category, summary } = kindOf(step);
  const nameOf = (id: StepId) => stepById(document, id)?.definition.Name ?? id;
  const before = graph.edges.filter(({ to, kind }) => to === step.id && kind !== "branch");
  return {
    name: step.definition.Name,
    wave,
    kindTitle: title,
    category,
    summary: descriptionOf(step) ?? summary,
    fact: maskSecrets(factOf(step)),
    onlyIf: step.branch ? `${nameOf(step.branch.condition)} is ${step.branch.when}` : "",
    after: [...new Set(before.map(({ from }) => nameOf(from)))],
    note: maskSecrets(step.note ?? ""),
    files: filesOf(document, step.id).map(({ name, text }) => ({ name, text: maskSecrets(text) })),
  };
}

/** What the author says of the step, where AWS has it too. */
function descriptionOf({ definition }: Step): string | undefined {
  const { Description } = definition;
  return typeof Description === "string" && Description !== ""
    ? maskSecrets(Description)
    : undefined;
}

/** A condition in words, which a report has room for. */
function factOf(step: Step): string {
  const asked = describeConditions(step.definition, "words");
  return factText(asked.length > 0 ? asked : kindOf(step).fact(step));
}

function parameterReport(
  { Name, Type, DefaultValue }: Parameter,
  { parameterSets }: PipelineDocument,
): ParameterReport {
  const shown = (value: JsonValue | undefined) =>
    value === undefined ? "" : maskSecrets(asText(value), Name);
  return {
    name: Name,
    type: Type,
    standard: shown(DefaultValue),
    values: parameterSets.map(({ values }) => shown(values[Name])),
  };
}

function asText(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
