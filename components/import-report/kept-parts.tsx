import type { KeptAsIs, KeptGroup } from "@/lib/import/import-report";
import type { IssuePlace } from "@/lib/pipeline/issue-place";
import { ReportGroup } from "./report-group";

const TITLES: Readonly<Record<KeptGroup, string>> = {
  "step-type": "Kept as it is: steps of a type without a form",
  "top-level": "Kept as it is: members of the definition",
  "step-member": "Kept as it is: members of steps",
  "parameter-member": "Kept as it is: members of parameters",
  branch: "Kept as it is: branches that are no lists",
};

const EXPLANATIONS: Readonly<Record<KeptGroup, string>> = {
  "step-type": "Each is drawn, counts as a step, and is edited as JSON.",
  "top-level": "SageMaker may refuse a member that it does not know.",
  "step-member": "AWS does not name them for steps of that type; SageMaker may refuse them.",
  "parameter-member": "They go out as they came.",
  branch: "The condition has no steps there until that is corrected.",
};

interface KeptPartsProps {
  readonly parts: readonly KeptAsIs[];
  readonly onGo: ((place: IssuePlace) => void) | undefined;
}

/** What has no form here and stays as written, by the sort of thing that it is. */
export function KeptParts({ parts, onGo }: KeptPartsProps) {
  const groups = [...new Set(parts.map(({ group }) => group))];
  return groups.map((group) => {
    const own = parts.filter((part) => part.group === group);
    return (
      <ReportGroup
        key={group}
        title={TITLES[group]}
        count={own.length}
        explanation={EXPLANATIONS[group]}
        rows={own.map(({ at, what, where }) => ({ at, text: what, where }))}
        onGo={onGo}
      />
    );
  });
}
