import type { Issue } from "@/lib/pipeline/issue";

/** The issues of a step as they are said beside its own fields: without its name in front. */
export function ownIssues(issues: readonly Issue[], stepName: string): readonly Issue[] {
  const prefix = `“${stepName}”: `;
  return issues.map((issue) => {
    if (!issue.message.startsWith(prefix)) return issue;
    return { ...issue, message: issue.message.slice(prefix.length) };
  });
}
