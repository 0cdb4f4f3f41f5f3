"use client";

import { ArrowRight } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import type { StepId } from "@/lib/pipeline/ids";
import { useTarget } from "../target";
import { JsonWidget } from "../widgets/json-widget";
import type { GroupProps } from "../widgets/widget-props";
import { readersOf, readsOf } from "./data-links";
import { OrderList } from "./order-list";
import { StepLink } from "./step-link";

/** What a step reads from others, what it waits for besides, and who reads it. */
export function DependenciesWidget({ field, path }: GroupProps) {
  const { stepId, root } = useTarget();
  if (!stepId) return null;
  const { DependsOn } = root;
  const isList = DependsOn === undefined || Array.isArray(DependsOn);
  return (
    <div className="flex flex-col gap-3">
      <DataList stepId={stepId} title="Reads from" empty="It reads nothing from other steps." />
      {isList ? (
        <OrderList field={field} path={path} stepId={stepId} />
      ) : (
        <JsonWidget label={field.label} path={path} value={DependsOn} />
      )}
      <DataList stepId={stepId} title="Read by" empty="No step reads anything from it." />
    </div>
  );
}

interface DataListProps {
  readonly stepId: StepId;
  readonly title: "Reads from" | "Read by";
  readonly empty: string;
}

function DataList({ stepId, title, empty }: DataListProps) {
  const document = useEditor((state) => state.document);
  const goTo = useGoTo();
  const groups = (title === "Reads from" ? readsOf : readersOf)(document, stepId);
  return (
    <section className="flex flex-col gap-1">
      <h4 className="font-normal text-12 text-muted">{title}</h4>
      {groups.length === 0 && <p className="text-12 text-muted">{empty}</p>}
      <ul className="-mx-1 flex flex-col">
        {groups.map(({ step, links }) => (
          <li key={step.id} className="flex flex-col items-start">
            <StepLink
              step={step}
              onSelect={() => goTo({ on: "step", stepId: step.id, path: [] })}
            />
            {links.map(({ text, at, reader }) => (
              <button
                key={text}
                type="button"
                title={`Show where: ${text}`}
                onClick={() => goTo({ on: "step", stepId: reader, path: at })}
                className="flex max-w-full cursor-pointer items-center gap-1.5 rounded-control py-0.5 pr-1 pl-8 text-left text-12 text-muted hover:bg-surface-hover hover:text-text"
              >
                <ArrowRight aria-hidden className="size-3 shrink-0" />
                <span className="truncate font-mono">{text}</span>
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
