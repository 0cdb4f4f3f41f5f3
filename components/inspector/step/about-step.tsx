"use client";

import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import type { AboutKind } from "@/lib/steps/about-kind";
import { SDK_RELEASES } from "@/lib/steps/about-kind";
import { aboutKind } from "@/lib/steps/about-kinds";
import type { StepKindDefinition } from "@/lib/steps/contract";
import { supportFacts } from "@/lib/steps/support-facts";

/** What a step of this kind does, when to use it, what it starts, who knows it, and where all that is written. */
export function AboutStep({ kind }: { readonly kind: StepKindDefinition }) {
  const about = aboutKind(kind.kind);
  if (!about) return <p>{kind.summary}</p>;
  const { help, sdk, sources } = about;
  const support = supportFacts(kind.type, sdk);
  return (
    <>
      <h2 className="mb-2.5 font-semibold text-15">{kind.title}</h2>
      <dl className="flex flex-col gap-3">
        <Part term="What it does">{help.what}</Part>
        <Part term="When to use it">{help.when}</Part>
        <Part term="What it starts">{help.runs}</Part>
        <Part term="In the SageMaker Python SDK">
          <Sdk version={SDK_RELEASES.v2} facts={sdk.v2} />
          <Sdk version={SDK_RELEASES.v3} facts={sdk.v3} noteAbove={sdk.v2.note} />
        </Part>
        {support.length > 0 && (
          <Part term="What steps share">
            {support.map(({ term, text, source }) => (
              <span key={term} className="flex gap-2">
                <Link href={source} className="w-24 shrink-0">
                  {term}
                </Link>
                <span>{text}</span>
              </span>
            ))}
          </Part>
        )}
      </dl>
      <p className="mt-3.5 flex flex-wrap gap-x-3 border-line border-t pt-2.5 text-12">
        {sources.map((source, index) => (
          <Link key={source} href={source}>
            {index === 0 ? "AWS documentation" : pageOf(source)}
          </Link>
        ))}
      </p>
    </>
  );
}

function Part({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-12 text-muted">{term}</dt>
      <dd className="flex flex-col gap-1">{children}</dd>
    </div>
  );
}

interface SdkProps {
  readonly version: string;
  readonly facts: AboutKind["sdk"]["v2"];
  /** What was said already and need not be said again. */
  readonly noteAbove?: string;
}

/** `v2  ProcessingStep`, or that there is none; the class leads to the file that defines it. */
function Sdk({ version, facts, noteAbove }: SdkProps) {
  return (
    <span className="flex gap-2">
      <span className="w-24 shrink-0 tabular-nums" title={`Read in version ${version}`}>
        SDK v{version.split(".")[0]}
      </span>
      <span className="min-w-0">
        {facts.module ? (
          <Link href={facts.source} title={facts.module} className="font-mono text-12">
            {facts.className}
          </Link>
        ) : (
          "None"
        )}
        {facts.note && facts.note !== noteAbove && (
          <span className="block text-12 text-muted">{facts.note}</span>
        )}
      </span>
    </span>
  );
}

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly title?: string;
  readonly className?: string;
}

function Link({ href, children, title, className = "" }: LinkProps) {
  return (
    <a
      href={href}
      title={title}
      target="_blank"
      rel="noreferrer"
      className={`inline-flex items-center gap-1 text-accent hover:underline ${className}`}
    >
      {children} <ExternalLink aria-hidden className="size-3 shrink-0" />
    </a>
  );
}

/** `…/dg/pipelines-caching.html` gives `pipelines-caching`. */
function pageOf(address: string): string {
  return new URL(address).pathname.split("/").at(-1)?.replace(".html", "") ?? address;
}
