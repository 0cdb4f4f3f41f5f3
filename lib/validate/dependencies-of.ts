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
  for (const name of stepNamesIn(subject)) found.push(subjectByName.get(name) ?? document.steps);
  for (const { expression } of subject.expressions) {
    if (expression?.kind === "parameter") {
      found.push(parameterByName.get(expression.name) ?? document.parameters);
    }
  }
  if (subject.step.code)
    for (const { name, text } of validation.filesOf(subject.step)) found.push(name, text);
  return found;
}

const names = new WeakMap<StepSubject, readonly string[]>();

function stepNamesIn(subject: StepSubject): readonly string[] {
  const known = names.get(subject);
  if (known) return known;
  const { DependsOn } = subject.definition;
  const found = Array.isArray(DependsOn)
    ? DependsOn.filter((name) => typeof name === "string")
    : [];
  for (const { expression } of subject.expressions) {
    if (expression?.kind === "property" || expression?.kind === "file-value")
      found.push(expression.stepName);
  }
  const unique = [...new Set(found)];
  names.set(subject, unique);
  return unique;
}
