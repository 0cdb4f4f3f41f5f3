import type { Issue } from "../pipeline/issue";

/**
 * Warnings about the definition itself: SageMaker may refuse it, or a step may never run, but AWS does not say so in
 * its own words. Whoever wants to be sure (the command line, an automated check) treats them as errors. The other
 * warnings are about the design around it, such as an example role that is still to be replaced.
 */
const DOUBTS: ReadonlySet<string> = new Set([
  "depends-on-condition",
  "duplicate-member", // of the text: parsers disagree on which of two counts
  "empty-branches",
  "fixed-outcome",
  "invalid-parameter-default", // too long to be passed at a start
  "invalid-parameter-name", // longer than the published schema allows
  "invalid-retry-exception", // one that such steps never retry on
  "large-definition", // to be sent through S3
  "malformed-depends-on", // the same name twice
  "none-of", // a model package without a model
  "only-in-branch",
  "property-not-single",
  "unchecked-property",
  "unknown-output", // read by name where only positions are known to work
  "unknown-step-type",
  "unsupported-cache", // an SDK writes it, AWS does not document it
  "unsupported-retry",
]);

/** Whether a definition with the issue is anything less than certain to be taken. */
export function isDoubt({ severity, code }: Pick<Issue, "severity" | "code">): boolean {
  return severity === "warning" && DOUBTS.has(code);
}
