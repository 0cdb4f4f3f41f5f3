import { describeExpression } from "@/lib/pipeline/describe-expression";
import type { Step } from "@/lib/pipeline/document";
import type { FactPart } from "@/lib/steps/contract";
import { kindOf } from "@/lib/steps/registry";

/** The second line of a card: the kind, and the one fact people look for. A condition's sentence stands alone. */
export function FactLine({ title, step }: { title: string; step: Step }) {
  const { fact, category } = kindOf(step);
  const parts = fact(step);
  const alone = category === "gate" && parts.length > 0;
  return (
    <p className="step-card-fact">
      {!alone && title}
      {!alone && parts.length > 0 && " · "}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of a sentence have no name but their place
        <Part key={index} part={part} />
      ))}
    </p>
  );
}

function Part({ part }: { part: FactPart }) {
  if (typeof part === "string") return <span>{part} </span>;
  return <code className="step-card-chip">{describeExpression(part)}</code>;
}
