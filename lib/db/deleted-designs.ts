import { err, ok } from "../utils/result";
import type { Database } from "./client";
import { HEAD_COLUMNS, type WriteResult } from "./design-records";

interface Target {
  readonly id: string;
  readonly baseRevision: number;
}

/** Puts a design in the bin. Its revision stays, so that editing goes on where it was once it is restored. */
export function deleteDesign(
  db: Database,
  { id, baseRevision, at }: Target & { readonly at: Date },
): Promise<WriteResult> {
  return setDeletedAt(db, { id, baseRevision, deletedAt: at });
}

/** Takes a design out of the bin. */
export function restoreDesign(db: Database, { id, baseRevision }: Target): Promise<WriteResult> {
  return setDeletedAt(db, { id, baseRevision, deletedAt: null });
}

async function setDeletedAt(
  db: Database,
  { id, baseRevision, deletedAt }: Target & { readonly deletedAt: Date | null },
): Promise<WriteResult> {
  const { count } = await db.design.updateMany({
    where: { id, revision: baseRevision },
    data: { deletedAt },
  });
  const head = await db.design.findUnique({ where: { id }, select: HEAD_COLUMNS });
  if (!head) return err({ code: "not-found" });
  if (count === 0) return err({ code: "stale", currentRevision: head.revision });
  return ok(head);
}
