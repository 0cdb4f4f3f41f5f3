"use client";

import { CategoryIcon } from "@/components/ui/category-icon";
import type { Step } from "@/lib/pipeline/document";
import { kindOf } from "@/lib/steps/registry";

interface StepLinkProps {
  readonly step: Step;
  readonly onSelect: () => void;
}

/** A step by icon and name; a press leads to it. */
export function StepLink({ step, onSelect }: StepLinkProps) {
  const { category, icon, title } = kindOf(step);
  return (
    <button
      type="button"
      onClick={onSelect}
      className="flex h-8 min-w-0 max-w-full cursor-pointer items-center gap-2 rounded-control px-1 text-left text-text hover:bg-surface-hover"
    >
      <CategoryIcon category={category} icon={icon} size={20} />
      <span className="truncate text-13">{step.definition.Name}</span>
      <span className="shrink-0 text-12 text-muted">{title}</span>
    </button>
  );
}
