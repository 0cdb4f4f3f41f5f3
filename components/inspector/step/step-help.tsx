"use client";

import { CircleHelp, ExternalLink } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import type { StepKindDefinition } from "@/lib/steps/contract";

/** What a step of this kind does, when to use it, and what it starts. */
export function StepHelp({ kind }: { readonly kind: StepKindDefinition }) {
  const { title, help, source } = kind;
  return (
    <Popover
      trigger={<IconButton label={`About ${title}`} icon={<CircleHelp className="size-4" />} />}
      label={`About ${title}`}
      align="end"
      className="w-80!"
    >
      <h2 className="mb-2 font-semibold">{title}</h2>
      <dl className="flex flex-col gap-2.5">
        <Part term="What it does" text={help.what} />
        <Part term="When to use it" text={help.when} />
        <Part term="What it starts" text={help.runs} />
      </dl>
      <a
        href={source}
        target="_blank"
        rel="noreferrer"
        className="mt-3 inline-flex items-center gap-1 text-12 text-accent hover:underline"
      >
        AWS documentation <ExternalLink aria-hidden className="size-3" />
      </a>
    </Popover>
  );
}

function Part({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt className="text-12 text-muted">{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
