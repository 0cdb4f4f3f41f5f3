import type { PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { graphOf } from "../pipeline/graph";
import { findCycle, waves } from "../pipeline/order";
import { ok, type Result } from "../utils/result";
import { readingsOf } from "./readings";
import { hintAt, refuse } from "./refuse";
import type { SimulationError } from "./simulation-input";

type Check = (document: PipelineDocument) => Result<null, SimulationError>;

/** Refuses a design that no run can be told of: names that mean two things or nothing, steps that wait for each other. */
export const checkDesign: Check = (document) => {
  for (const check of [uniqueNames, knownSteps, knownParameters, noCycle]) {
    const checked = check(document);
    if (!checked.ok) return checked;
  }
  return ok(null);
};

const uniqueNames: Check = ({ steps, parameters }) => {
  const step = firstTwice(steps.map(({ definition }) => definition.Name));
  if (step !== undefined)
    return refuse("duplicate-step-name", `Two steps are called “${step}”. Rename one of them.`);
  const name = firstTwice(parameters.map(({ Name }) => Name));
  if (name === undefined) return ok(null);
  return refuse(
    "duplicate-parameter-name",
    `Two parameters are called “${name}”. Rename one of them.`,
  );
};

const knownSteps: Check = (document) => {
  const [first] = graphOf(document).dangling;
  if (!first) return ok(null);
  const reader = stepById(document, first.stepId)?.definition.Name ?? "";
  const names = document.steps.map(({ definition }) => definition.Name);
  return refuse(
    "unknown-step",
    `“${reader}” reads or waits for “${first.stepName}”, which is no step. ${hintAt(first.stepName, names)}`,
  );
};

const knownParameters: Check = ({ steps, parameters }) => {
  const names = new Set(parameters.map(({ Name }) => Name));
  for (const { definition } of steps) {
    for (const { expression } of readingsOf(definition)) {
      if (expression.kind !== "parameter" || names.has(expression.name)) continue;
      const { name } = expression;
      return refuse(
        "unknown-parameter",
        `“${definition.Name}” reads the parameter “${name}”, which the design does not have. ${hintAt(name, [...names])}`,
      );
    }
  }
  return ok(null);
};

const noCycle: Check = (document) => {
  const graph = graphOf(document);
  const sorted = waves(graph).reduce((count, wave) => count + wave.length, 0);
  const cycle = sorted === graph.steps.length ? undefined : findCycle(graph);
  if (!cycle) return ok(null);
  const names = [...cycle, ...cycle.slice(0, 1)].map(
    (id) => `“${stepById(document, id)?.definition.Name ?? ""}”`,
  );
  return refuse(
    "dependency-cycle",
    `These steps wait for each other, so none can start: ${names.join(" → ")}. Remove one of the connections.`,
  );
};

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
