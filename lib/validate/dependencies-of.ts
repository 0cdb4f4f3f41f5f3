import type { StepSubject, Validation } from "./validation";

/**
 * Everything outside a step that its rules read, to be compared by identity: the steps and parameters that it names and
 * its files. A step that names something missing depends on all names, since messages suggest near ones.
 */
export function dependenciesOf(subject: StepSubject, validation: Validation): readonly unknown[] {
  const found: unknown[] = [];
  everyDependency(subject, validation, (dependency) => found.push(dependency) > 0);
  return found;
}

/** Whether a step still depends on exactly `known`; nothing is put together to find out, since it is asked of every step. */
export function hasDependencies(
  subject: StepSubject,
  validation: Validation,
  known: readonly unknown[],
): boolean {
  let count = 0;
  const isSame = everyDependency(subject, validation, (dependency) => {
    count += 1;
    return known[count - 1] === dependency;
  });
  return isSame && count === known.length;
}

/** Goes through the dependencies in a fixed order, as long as `holds` answers true. */
function everyDependency(
  subject: StepSubject,
  validation: Validation,
  holds: (dependency: unknown) => boolean,
): boolean {
  const { document, library, python, parameterByName, subjectByName } = validation;
  const { pipeline, governance } = document;
  const ofAll =
    holds(library) &&
    holds(python) &&
    holds(subject) &&
    holds(pipeline.definition.PipelineExperimentConfig) &&
    holds(pipeline.roleArn) &&
    holds(governance);
  if (!ofAll) return false;
  const { steps, parameters } = namesIn(subject);
  for (const name of steps) if (!holds(subjectByName.get(name) ?? document.steps)) return false;
  for (const name of parameters)
    if (!holds(parameterByName.get(name) ?? document.parameters)) return false;
  if (subject.step.code)
    for (const { name, text } of validation.filesOf(subject.step))
      if (!holds(name) || !holds(text)) return false;
  return true;
}

interface Names {
  readonly steps: readonly string[];
  readonly parameters: readonly string[];
}

const names = new WeakMap<StepSubject, Names>();

function namesIn(subject: StepSubject): Names {
  const known = names.get(subject);
  if (known) return known;
  const { DependsOn } = subject.definition;
  const steps = new Set(
    Array.isArray(DependsOn) ? DependsOn.filter((name) => typeof name === "string") : [],
  );
  const parameters = new Set<string>();
  for (const { expression } of subject.expressions) {
    if (expression?.kind === "property" || expression?.kind === "file-value")
      steps.add(expression.stepName);
    if (expression?.kind === "parameter") parameters.add(expression.name);
  }
  const found = { steps: [...steps], parameters: [...parameters] };
  names.set(subject, found);
  return found;
}
