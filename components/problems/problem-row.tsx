"use client";

import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import type { TriggerId } from "@/lib/pipeline/ids";
import type { Issue } from "@/lib/pipeline/issue";
import { formatPath } from "@/lib/utils/json-path";

const LOOKS = {
  error: { icon: CircleAlert, tone: "text-danger", word: "Error" },
  warning: { icon: TriangleAlert, tone: "text-warning", word: "Warning" },
  note: { icon: Info, tone: "text-muted", word: "Note" },
} as const;

export function ProblemRow({ issue }: { issue: Issue }) {
  const goTo = useGoTo();
  const place = useEditor(({ document }) => {
    if (issue.at.on === "step") return stepById(document, issue.at.stepId)?.definition.Name ?? "";
    if (issue.at.on === "trigger") return triggerName(document, issue.at.triggerId);
    return issue.at.on === "parameter" ? issue.at.name : "Pipeline";
  });
  const { icon: Icon, tone, word } = LOOKS[issue.severity];
  return (
    <li>
      <button
        type="button"
        onClick={() => goTo(issue.at)}
        className="flex w-full cursor-pointer items-start gap-2.5 px-3 py-1.5 text-left text-13 hover:bg-surface-hover"
      >
        <Icon size={15} role="img" aria-label={word} className={`mt-0.5 shrink-0 ${tone}`} />
        <span className="min-w-0 flex-1">{issue.message}</span>
        <span className="max-w-80 shrink-0 truncate font-mono text-11 text-muted leading-5">
          {place}
          {issue.at.path.length > 0 && ` · ${formatPath(issue.at.path)}`}
        </span>
      </button>
    </li>
  );
}

function triggerName({ triggers }: PipelineDocument, triggerId: TriggerId): string {
  return triggers.find(({ id }) => id === triggerId)?.name ?? "";
}
