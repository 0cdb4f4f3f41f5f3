import { Fragment } from "react";
import { describeExpression } from "@/lib/pipeline/describe-expression";
import type { Combination } from "@/lib/steps/condition/predicate";
import { describePredicate } from "@/lib/steps/condition/sentence";
import { factText } from "@/lib/steps/fact";

/** What the conditions amount to, in words. */
export function ConditionSentence({ root }: { readonly root: Combination }) {
  const parts = describePredicate(root, "words");
  return (
    <p
      role="note"
      aria-label={`The true branch runs if ${factText(parts)}`}
      className="rounded-control bg-surface-sunken px-2.5 py-2 text-12 leading-[18px]"
    >
      <span className="text-muted">True if </span>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of a sentence have no name but their place
        <Fragment key={index}>
          <Part part={part} />
          {hasSpaceBehind(part, parts[index + 1]) && " "}
        </Fragment>
      ))}
    </p>
  );
}

type SentencePart = ReturnType<typeof describePredicate>[number];

function Part({ part }: { readonly part: SentencePart }) {
  if (typeof part !== "string")
    return <code className="text-accent">{describeExpression(part)}</code>;
  const isLink = part === "and" || part === "or" || part === "not";
  return <span className={isLink ? "font-semibold" : undefined}>{part}</span>;
}

/** Brackets that are parts of their own stand close to what they enclose. */
function hasSpaceBehind(part: SentencePart, next: SentencePart | undefined): boolean {
  const isOpening = typeof part === "string" && /^\(+$/.test(part);
  return !isOpening && !(typeof next === "string" && /^\)+$/.test(next));
}
