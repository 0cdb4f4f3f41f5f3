"use client";

import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { ContextMenu } from "@/components/ui/context-menu";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { ChangedAt } from "./changed-at";
import { designEntries } from "./design-entries";
import { KindIcons } from "./kind-icons";
import { ProblemMark } from "./problem-mark";
import { SceneDrawing } from "./scene-drawing";
import type { DesignActions } from "./use-design-actions";

interface DesignTableProps {
  readonly designs: readonly DesignHeadJson[];
  readonly actions: DesignActions;
  readonly now: Date;
}

const HEAD = "h-9 px-3 text-left font-medium text-12 text-muted";

/** The designs as a list, for when there are many. */
export function DesignTable({ designs, actions, now }: DesignTableProps) {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table className="w-full border-collapse text-13">
        <caption className="sr-only">Pipelines</caption>
        <thead className="border-line border-b bg-surface-sunken">
          <tr>
            <th scope="col" className={HEAD}>
              Name
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              Steps
            </th>
            <th scope="col" className={`${HEAD} max-md:hidden`}>
              Kinds
            </th>
            <th scope="col" className={HEAD}>
              Problems
            </th>
            <th scope="col" className={HEAD}>
              Changed
            </th>
            <th scope="col" className={HEAD}>
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {designs.map((design) => (
            <DesignRow key={design.id} design={design} actions={actions} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DesignRowProps extends Omit<DesignTableProps, "designs"> {
  readonly design: DesignHeadJson;
}

function DesignRow({ design, actions, now }: DesignRowProps) {
  const { id, name, summary, updatedAt } = design;
  const entries = designEntries(design, actions);
  return (
    <ContextMenu entries={entries}>
      <tr className="relative h-12 border-line border-b last:border-b-0 hover:bg-surface-hover">
        <th scope="row" className="max-w-0 px-3 text-left font-medium">
          <div className="flex items-center gap-3">
            <SceneDrawing
              scene={summary.scene}
              size="row"
              className="h-9 w-18 shrink-0 rounded-control bg-surface-sunken"
            />
            <Link
              href={`/designs/${id}`}
              prefetch={false}
              title={name}
              className="truncate after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-focus focus-visible:after:-outline-offset-2"
            >
              {name}
            </Link>
          </div>
        </th>
        <td className="w-16 px-3 text-right">{summary.stepCount}</td>
        <td className="w-40 px-3 max-md:hidden">
          <div className="relative z-10">
            <KindIcons kinds={summary.kinds} limit={7} />
          </div>
        </td>
        <td className="w-24 px-3">
          <ProblemMark problems={summary.problems} />
        </td>
        <td className="w-32 whitespace-nowrap px-3 text-muted">
          <span className="relative z-10">
            <ChangedAt at={updatedAt} now={now} />
          </span>
        </td>
        <td className="w-12 px-2">
          <span className="relative z-10">
            <Menu
              align="end"
              entries={entries}
              trigger={
                <IconButton label={`Actions for ${name}`} icon={<Ellipsis className="size-4" />} />
              }
            />
          </span>
        </td>
      </tr>
    </ContextMenu>
  );
}
