import type { Issue } from "../pipeline/issue";
import { maskSecrets } from "./secrets/mask-secrets";

/** The issue with no secret in its words, whatever value a rule has quoted; messages travel with exports and in logs. */
export function maskedIssue(issue: Issue): Issue {
  const message = maskSecrets(issue.message);
  const label = issue.fix && maskSecrets(issue.fix.label);
  if (message === issue.message && label === issue.fix?.label) return issue;
  const fix = issue.fix && { ...issue.fix, label: label ?? "" };
  return { ...issue, message, ...(fix && { fix }) };
}
