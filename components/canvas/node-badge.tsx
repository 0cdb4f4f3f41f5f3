import { CircleAlert, TriangleAlert } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { countIssues, issuesOfStep } from "@/lib/editor/issues-by-step";
import type { StepId } from "@/lib/pipeline/ids";

/** How many problems a step has, by icon, number and words. */
export function NodeBadge({ stepId }: { stepId: StepId }) {
  const issues = useEditor((state) => issuesOfStep(state.issues, stepId));
  const { errors, warnings } = countIssues(issues);
  if (errors > 0) {
    return (
      <Badge
        tone="danger"
        label={`${errors} ${errors === 1 ? "error" : "errors"}`}
        title={issues[0]?.message}
      >
        <CircleAlert size={12} aria-hidden /> {errors}
      </Badge>
    );
  }
  if (warnings > 0) {
    return (
      <Badge
        tone="warning"
        label={`${warnings} ${warnings === 1 ? "warning" : "warnings"}`}
        title={issues[0]?.message}
      >
        <TriangleAlert size={12} aria-hidden /> {warnings}
      </Badge>
    );
  }
  return null;
}

function Badge({
  tone,
  label,
  title,
  children,
}: {
  tone: "danger" | "warning";
  label: string;
  title: string | undefined;
  children: React.ReactNode;
}) {
  return (
    <span role="img" aria-label={label} title={title} className="step-card-badge" data-tone={tone}>
      {children}
    </span>
  );
}
