import clsx from "clsx";
import { Folder } from "lucide-react";
import { Fragment, useId, useMemo } from "react";
import { countNoun } from "@/lib/utils/count-noun";

interface FileListProps {
  readonly paths: readonly string[];
  readonly shown: string;
  readonly onShow: (path: string) => void;
}

/** The files of an export under their folders. */
export function FileList({ paths, shown, onShow }: FileListProps) {
  const heading = useId();
  const folders = useMemo(() => byFolder(paths), [paths]);
  return (
    <nav
      aria-labelledby={heading}
      className="flex w-56 shrink-0 flex-col overflow-y-auto border-line border-r p-1 pb-2"
    >
      <p id={heading} className="px-2 py-1 text-11 text-muted">
        {countNoun(paths.length, "file")}
      </p>
      {folders.map(([folder, inside]) => (
        <Fragment key={folder}>
          {folder && (
            <p
              title={folder}
              className="mt-1.5 flex shrink-0 items-center gap-1.5 px-2 py-0.5 text-12 text-muted"
            >
              <Folder aria-hidden className="size-3.5 shrink-0" />
              <span className="truncate">{folder}</span>
            </p>
          )}
          {inside.map((path) => (
            <button
              key={path}
              type="button"
              aria-label={path}
              aria-current={path === shown || undefined}
              title={path}
              onClick={() => onShow(path)}
              className={clsx(
                "shrink-0 cursor-pointer truncate rounded-control py-0.5 pr-2 text-left font-mono text-12",
                folder ? "pl-7" : "pl-2",
                path === shown ? "bg-accent-soft text-accent" : "hover:bg-surface-hover",
              )}
            >
              {path.slice(path.lastIndexOf("/") + 1)}
            </button>
          ))}
        </Fragment>
      ))}
    </nav>
  );
}

/** Paths by folder; those without one come first. */
function byFolder(paths: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const folders = new Map<string, string[]>([["", []]]);
  for (const path of paths) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].sort(([one], [other]) => (one < other ? -1 : 1)); // what is around comes before what is in it
}
