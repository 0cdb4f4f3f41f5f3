import type { PipelineDocument, Step } from "../pipeline/document";
import type { Issue } from "../pipeline/issue";
import { dependenciesOf, hasDependencies } from "./dependencies-of";
import { maskedIssue } from "./masked-issue";
import { DOCUMENT_RULES, STEP_RULES } from "./rules";
import { sortIssues } from "./sort-issues";
import {
  type StepSubject,
  toValidation,
  type Validation,
  type ValidationTools,
} from "./validation";

/**
 * Everything about a design that its author has to know, errors first, then in the order of the definition. A step is
 * looked at again only when it, or something it refers to, has changed.
 */
export function validateWith(document: PipelineDocument, tools: ValidationTools): readonly Issue[] {
  const validation = toValidation(document, tools);
  const issues = DOCUMENT_RULES.flatMap((rule) => rule(validation)).map(maskedIssue);
  for (const subject of validation.subjects) {
    const found = issuesOf(subject, validation);
    if (found.length > 0) issues.push(...found);
  }
  return sortIssues(issues, document);
}

interface Checked {
  readonly dependencies: readonly unknown[];
  readonly issues: readonly Issue[];
}

const checked = new WeakMap<Step, Checked>();

function issuesOf(subject: StepSubject, validation: Validation): readonly Issue[] {
  const known = checked.get(subject.step);
  if (known && hasDependencies(subject, validation, known.dependencies)) return known.issues;
  const issues = STEP_RULES.flatMap((rule) => rule(subject, validation)).map(maskedIssue);
  checked.set(subject.step, { dependencies: dependenciesOf(subject, validation), issues });
  return issues;
}
