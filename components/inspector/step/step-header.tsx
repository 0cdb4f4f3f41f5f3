import { CategoryIcon } from "@/components/ui/category-icon";
import { stepTypeFacts } from "@/lib/aws/step-types";
import type { Step } from "@/lib/pipeline/document";
import type { StepKindDefinition } from "@/lib/steps/contract";
import { BranchLine } from "./branch-line";
import { StepHelp } from "./step-help";
import { StepMenu } from "./step-menu";
import { StepName } from "./step-name";

/** Icon, name, kind and actions of the selected step. */
export function StepHeader({
  step,
  kind,
}: {
  readonly step: Step;
  readonly kind: StepKindDefinition;
}) {
  return (
    <header className="flex items-start gap-2.5 px-3.5 pt-3 pb-1">
      <CategoryIcon category={kind.category} icon={kind.icon} size={36} />
      <div className="min-w-0 flex-1">
        <StepName step={step} />
        <p className="truncate text-12 text-muted">{kindLine(step, kind)}</p>
        {step.branch && <BranchLine branch={step.branch} />}
      </div>
      <StepHelp kind={kind} />
      <StepMenu step={step} />
    </header>
  );
}

/** `Training · CreateTrainingJob`; a kind without an API call is named with its type alone. */
function kindLine({ definition }: Step, { title, type }: StepKindDefinition): string {
  if (type === "") return definition.Type;
  const request = String(stepTypeFacts(definition.Type)?.request ?? "");
  const call = request.replace(/(Request|Input)$/, "");
  return /^Create/.test(call) ? `${title} · ${call}` : title;
}
