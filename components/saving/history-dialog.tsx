"use client";

import { useEffect, useState } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { getVersion, listVersions } from "@/lib/api/client/versions";
import type { VersionHeadJson } from "@/lib/api/contracts/versions";
import { restoreVersion } from "@/lib/editor/commands/restore-version";

/** Every version that was ever saved; one can be put back as the current one, which can be undone. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const store = useEditorStore();
  const designId = useEditor((state) => state.designId);
  const { versions, hasMore, isBroken, more } = useVersions(designId);

  const restore = async (revision: number) => {
    const result = await getVersion(designId, revision);
    if (!result.ok)
      return void toast({ message: "That version could not be read. Try again.", tone: "danger" });
    store.run(restoreVersion, { document: result.value.document });
    toast({
      message: `Version ${revision} put back.`,
      action: { label: "Undo", onAction: store.undo },
    });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Versions"
      description="Each save is a version. Putting one back makes a new version; nothing is lost."
      width="medium"
    >
      {isBroken && (
        <Callout tone="warning">The versions could not be read. Close this and try again.</Callout>
      )}
      {!versions && !isBroken && <Skeleton className="h-40 w-full" />}
      {versions && (
        <ol className="divide-y divide-line">
          {versions.map((version, index) => (
            <VersionRow
              key={version.revision}
              version={version}
              isCurrent={index === 0}
              onRestore={() => restore(version.revision)}
            />
          ))}
        </ol>
      )}
      {hasMore && <Button onClick={more}>Show older versions</Button>}
    </Dialog>
  );
}

const REASONS: Readonly<Record<string, string>> = {
  create: "Created",
  import: "Imported",
  autosave: "Saved",
  "keep-mine": "Kept after a conflict",
};

function VersionRow({
  version,
  isCurrent,
  onRestore,
}: {
  version: VersionHeadJson;
  isCurrent: boolean;
  onRestore: () => void;
}) {
  const { revision, reason, label, summary, createdAt } = version;
  const { stepCount } = summary;
  return (
    <li className="flex items-center gap-3 py-2 text-13">
      <span className="w-10 font-mono text-12 text-muted tabular-nums">{revision}</span>
      <span className="min-w-0 flex-1">
        {label ?? REASONS[reason] ?? reason}
        <span className="text-muted"> · {stepCount === 1 ? "1 step" : `${stepCount} steps`}</span>
      </span>
      <time dateTime={createdAt} className="text-12 text-muted tabular-nums">
        {new Date(createdAt).toLocaleString()}
      </time>
      {isCurrent ? (
        <span className="w-24 text-right text-12 text-muted">Current</span>
      ) : (
        <Button className="w-24" onClick={onRestore} aria-label={`Put back version ${revision}`}>
          Put back
        </Button>
      )}
    </li>
  );
}

function useVersions(designId: string) {
  const [versions, setVersions] = useState<readonly VersionHeadJson[]>();
  const [hasMore, setHasMore] = useState(false);
  const [isBroken, setBroken] = useState(false);

  const load = async (before?: number) => {
    const result = await listVersions(designId, before === undefined ? {} : { before });
    if (!result.ok) return setBroken(true);
    setVersions((known) =>
      before === undefined ? result.value.versions : [...(known ?? []), ...result.value.versions],
    );
    setHasMore(result.value.hasMore);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per design; `load` is made anew each time
  useEffect(() => void load(), [designId]);
  return { versions, hasMore, isBroken, more: () => load(versions?.at(-1)?.revision) };
}
