import type { PipelineDocument } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import type { Issue } from "@/lib/pipeline/issue";
import type { IssuePlace } from "@/lib/pipeline/issue-place";

/** Issues with one key are of one kind: the same fault, and the same remedy. */
export function kindKey({ code, fix }: Issue): string {
  return `${code} ${fix?.kind ?? ""}`;
}

/** Who has the issue: a step, a parameter or a trigger by name, or the pipeline. */
export function ownerName(at: IssuePlace, document: PipelineDocument): string {
  switch (at.on) {
    case "step":
      return stepById(document, at.stepId)?.definition.Name ?? "";
    case "trigger":
      return document.triggers.find(({ id }) => id === at.triggerId)?.name ?? "";
    case "parameter":
      return at.name;
    case "pipeline":
      return "Pipeline";
  }
}

/** As `ownerName`, told apart from others that are called the same. */
export function ownerKey(at: IssuePlace): string {
  switch (at.on) {
    case "step":
      return `step:${at.stepId}`;
    case "trigger":
      return `trigger:${at.triggerId}`;
    case "parameter":
      return `parameter:${at.name}`;
    case "pipeline":
      return "pipeline";
  }
}
