import { type Governance, NO_GOVERNANCE, type Waiver } from "../../pipeline/governance";
import type { Issue } from "../../pipeline/issue";
import { pipelineIssue, stepIssue } from "../issue-at";
import type { DocumentRule, StepRule } from "../validation";
import type { GovernanceFinding, GovernanceRule } from "./governance-rule";
import { GOVERNANCE_RULES } from "./governance-rules";

/** The house rules that look at one step. */
export const brokenInStep: StepRule = (subject, { document }) => {
  const { governance = NO_GOVERNANCE } = document;
  if (governance.rules.length === 0) return [];
  return GOVERNANCE_RULES.flatMap((rule) =>
    rule.scope === "step" && governance.rules.includes(rule.id)
      ? rule.find(subject).map((finding) => toIssue(rule, { subject, ...finding }, governance))
      : [],
  );
};

/** The house rules that look at the whole design. */
export const brokenInDesign: DocumentRule = (validation) => {
  const { governance = NO_GOVERNANCE } = validation.document;
  if (governance.rules.length === 0) return [];
  return GOVERNANCE_RULES.flatMap((rule) =>
    rule.scope === "design" && governance.rules.includes(rule.id)
      ? rule.find(validation).map((finding) => toIssue(rule, finding, governance))
      : [],
  );
};

/** A waived breach stays in sight, as a note with its reason. */
function toIssue(
  rule: GovernanceRule,
  { subject, path, setting, message, fix }: GovernanceFinding,
  governance: Governance,
): Issue {
  const waiver = governance.waivers.find((each) => isFor(each, rule, subject?.step.id));
  const said = subject ? `“${subject.name}”: ${message}` : message;
  const facts = waiver
    ? ({ severity: "note", message: `${said} Waived: ${waiver.reason}` } as const)
    : ({ severity: "error", message: said, fix } as const);
  const issue = { code: rule.id, path, ...facts };
  return subject ? stepIssue(subject, issue) : pipelineIssue({ ...issue, setting });
}

function isFor(waiver: Waiver, rule: GovernanceRule, stepId: string | undefined): boolean {
  return waiver.rule === rule.id && (waiver.stepId === undefined || waiver.stepId === stepId);
}
