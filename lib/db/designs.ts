import { randomUUID } from "node:crypto";
import { err, ok } from "../utils/result";
import type { Database } from "./client";
import {
  type DesignContent,
  type DesignHead,
  type DesignRecord,
  HEAD_COLUMNS,
  type VersionReason,
  type WriteResult,
} from "./design-records";

interface Writing {
  readonly id: string;
  readonly content: DesignContent;
  readonly reason: VersionReason;
  /** A name that the author gave to this version. */
  readonly label?: string;
  readonly at: Date;
}

/** Designs in use, last changed first. */
export function listDesigns(db: Database): Promise<readonly DesignHead[]> {
  return db.design.findMany({
    where: { deletedAt: null },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    select: HEAD_COLUMNS,
  });
}

/** A design as it is now, deleted ones too. */
export function getDesign(db: Database, id: string): Promise<DesignRecord | null> {
  return db.design.findUnique({ where: { id } });
}

/** Stores a new design as revision 1, with its first version. */
export async function createDesign(
  db: Database,
  { id, content, reason, label, at }: Writing,
): Promise<DesignHead> {
  const version = { id: randomUUID(), revision: 1, reason, label, createdAt: at };
  const { document, summary } = content;
  return db.design.create({
    data: {
      ...content,
      id,
      revision: 1,
      createdAt: at,
      updatedAt: at,
      versions: { create: { ...version, document, summary } },
    },
    select: HEAD_COLUMNS,
  });
}

/**
 * Replaces a design's document if nobody has since `baseRevision`: head row and version row together, or neither.
 * What is stored already is not stored again, so that a save whose answer was lost can be repeated.
 */
export function saveDesign(
  db: Database,
  { id, content, reason, label, at, baseRevision }: Writing & { readonly baseRevision: number },
): Promise<WriteResult> {
  return db.$transaction(async (tx) => {
    const head = await tx.design.findUnique({ where: { id } });
    if (!head) return err({ code: "not-found" });
    if (head.deletedAt) return err({ code: "deleted" });
    if (head.document === content.document && label === undefined) return ok(head);

    const revision = baseRevision + 1;
    const { count } = await tx.design.updateMany({
      where: { id, revision: baseRevision, deletedAt: null },
      data: { ...content, revision, updatedAt: at },
    });
    if (count === 0) return err({ code: "stale", currentRevision: await revisionOf(tx, id) });

    const { document, summary } = content;
    const version = { id: randomUUID(), designId: id, revision, reason, label, createdAt: at };
    await tx.version.create({ data: { ...version, document, summary } });
    return ok({ ...head, ...content, revision, updatedAt: at });
  });
}

type Transaction = Pick<Database, "design" | "version">;

async function revisionOf(tx: Transaction, id: string): Promise<number> {
  // Read again: on PostgreSQL another save may have been committed after the first look.
  const { revision } = await tx.design.findUniqueOrThrow({
    where: { id },
    select: { revision: true },
  });
  return revision;
}
