"use client";

import { CircleHelp } from "lucide-react";
import dynamic from "next/dynamic";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import { Skeleton } from "@/components/ui/skeleton";
import type { StepKindDefinition } from "@/lib/steps/contract";

const AboutStep = dynamic(() => import("./about-step").then((module) => module.AboutStep), {
  loading: () => <Skeleton className="h-48" />,
});

/** What there is to know of a step of this kind; loaded when somebody asks. */
export function StepHelp({ kind }: { readonly kind: StepKindDefinition }) {
  const label = `About ${kind.title}`;
  return (
    <Popover
      trigger={<IconButton label={label} icon={<CircleHelp className="size-4" />} />}
      label={label}
      align="end"
      className="max-h-[min(38rem,var(--radix-popover-content-available-height))] w-96! overflow-y-auto p-4!"
    >
      <AboutStep kind={kind} />
    </Popover>
  );
}
