"use client";

import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { ContextMenu } from "@/components/ui/context-menu";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { countNoun } from "@/lib/utils/count-noun";
import { ChangedAt } from "./changed-at";
import { designEntries } from "./design-entries";
import { KindIcons } from "./kind-icons";
import { ProblemMark } from "./problem-mark";
import { SceneDrawing } from "./scene-drawing";
import type { DesignActions } from "./use-design-actions";

interface DesignCardProps {
  readonly design: DesignHeadJson;
  readonly actions: DesignActions;
  readonly now: Date;
}

/** A design as a card: a drawing, its name, and what one wants to know before opening it. */
export function DesignCard({ design, actions, now }: DesignCardProps) {
  const { id, name, summary, updatedAt } = design;
  const entries = designEntries(design, actions);
  return (
    <ContextMenu entries={entries}>
      <article
        aria-label={name}
        className="group relative flex flex-col overflow-hidden rounded-card border border-line bg-surface transition-[border-color,box-shadow] duration-140 focus-within:border-line-strong hover:border-line-strong hover:shadow-float"
      >
        <div className="relative h-33 border-line border-b bg-surface-sunken">
          {summary.stepCount === 0 ? (
            <p className="flex h-full items-center justify-center text-12 text-muted">
              No steps yet
            </p>
          ) : (
            <SceneDrawing scene={summary.scene} size="card" className="h-full w-full" />
          )}
        </div>
        <div className="flex flex-col gap-0.5 px-3.5 py-2.5">
          <div className="flex items-center gap-2">
            <h2 className="min-w-0 flex-1 truncate font-semibold text-13">
              <Link
                href={`/designs/${id}`}
                prefetch={false}
                title={name}
                className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-focus focus-visible:after:-outline-offset-2"
              >
                {name}
              </Link>
            </h2>
            <ProblemMark problems={summary.problems} />
          </div>
          <div className="flex items-center gap-2 text-12 text-muted">
            <p className="min-w-0 flex-1 truncate">
              {countNoun(summary.stepCount, "step")} · changed{" "}
              <span className="relative z-10">
                <ChangedAt at={updatedAt} now={now} />
              </span>
            </p>
            <div className="relative z-10">
              <KindIcons kinds={summary.kinds} limit={5} />
            </div>
          </div>
        </div>
        <div className="absolute top-2 right-2 z-10 opacity-0 transition-opacity duration-120 focus-within:opacity-100 group-hover:opacity-100 has-data-[state=open]:opacity-100 [@media(hover:none)]:opacity-100">
          <Menu
            align="end"
            entries={entries}
            trigger={
              <IconButton
                label={`Actions for ${name}`}
                variant="default"
                icon={<Ellipsis className="size-4" />}
              />
            }
          />
        </div>
      </article>
    </ContextMenu>
  );
}
