import { replacement, stepPlace } from "../../fixes";
import type { GovernanceRule } from "../governance-rule";

export const toothlessCheck: GovernanceRule = {
  id: "toothless-check",
  title: "Checks stop the run when they find something",
  why: "A check that is skipped, or that lets the run go on after a violation, leaves a report that nobody has to read.",
  source: {
    title: "ClarifyCheck and QualityCheck steps, developer guide",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-quality-clarify-baseline-lifecycle.html",
  },
  scope: "step",
  find: (subject) => {
    const { Type, SkipCheck, FailOnViolation } = subject.definition;
    if (Type !== "ClarifyCheck" && Type !== "QualityCheck") return [];
    const findings = [];
    if (SkipCheck === true) {
      const at = stepPlace(subject, ["SkipCheck"]);
      findings.push({
        path: ["SkipCheck"],
        message: "the check is skipped. Set “SkipCheck” to false.",
        fix: replacement(at, { value: false, label: "Do not skip it" }),
      });
    }
    if (FailOnViolation === false) {
      const at = stepPlace(subject, ["FailOnViolation"]);
      findings.push({
        path: ["FailOnViolation"],
        message: "the run goes on after a violation. Set “FailOnViolation” to true.",
        fix: replacement(at, { value: true, label: "Stop on a violation" }),
      });
    }
    return findings;
  },
};
