import type { Database } from "./client";

/** A version without its document, for lists. */
export interface VersionHead {
  readonly revision: number;
  readonly reason: string;
  readonly label: string | null;
  readonly summary: string;
  readonly createdAt: Date;
}

export interface VersionRecord extends VersionHead {
  /** JSON text, as it was written. */
  readonly document: string;
}

export interface VersionPage {
  /** Newest first. */
  readonly versions: readonly VersionHead[];
  readonly hasMore: boolean;
}

const PAGE_SIZE = 100;
const VERSION_HEAD_COLUMNS = {
  revision: true,
  reason: true,
  label: true,
  summary: true,
  createdAt: true,
} as const;

/**
 * Versions of a design. They are written once and kept, all of them.
 *
 * @param before - shows only versions older than this revision.
 */
export async function listVersions(
  db: Database,
  { designId, before }: { readonly designId: string; readonly before?: number },
): Promise<VersionPage> {
  const found = await db.version.findMany({
    where: { designId, ...(before !== undefined && { revision: { lt: before } }) },
    orderBy: { revision: "desc" },
    take: PAGE_SIZE + 1,
    select: VERSION_HEAD_COLUMNS,
  });
  return { versions: found.slice(0, PAGE_SIZE), hasMore: found.length > PAGE_SIZE };
}

export function getVersion(
  db: Database,
  { designId, revision }: { readonly designId: string; readonly revision: number },
): Promise<VersionRecord | null> {
  return db.version.findUnique({
    where: { designId_revision: { designId, revision } },
    select: { ...VERSION_HEAD_COLUMNS, document: true },
  });
}
