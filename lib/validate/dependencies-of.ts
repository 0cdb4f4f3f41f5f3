import type { StepSubject, Validation } from "./validation";

/**
 * Everything outside a step that its rules read, to be compared by identity: the steps and parameters that it names and
 * its files. A step that names something missing depends on all names, since messages suggest near ones.
 */
export function dependenciesOf(subject: StepSubject, validation: Validation): readonly unknown[] {
  const { document, library, python, parameterByName, subjectByName } = validation;
  const found: unknown[] = [
    library,
    python,
    subject,
    document.pipeline.definition.PipelineExperimentConfig,
    document.pipeline.roleArn,
    document.governance,
  ];
  const { steps, parameters } = namesIn(subject);
  for (const name of steps) found.push(subjectByName.get(name) ?? document.steps);
  for (const name of parameters) found.push(parameterByName.get(name) ?? document.parameters);
  if (subject.step.code)
    for (const { name, text } of validation.filesOf(subject.step)) found.push(name, text);
  return found;
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
