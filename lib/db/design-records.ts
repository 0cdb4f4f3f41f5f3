import type { Result } from "../utils/result";

/** A design without its document, for lists. */
export interface DesignHead {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  /** JSON text, written by whoever wrote the document. */
  readonly summary: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
}

export interface DesignRecord extends DesignHead {
  /** JSON text in the shape that `schemaVersion` names. */
  readonly document: string;
  readonly schemaVersion: number;
}

/** What one write stores, in the head row and in the version row alike. */
export interface DesignContent {
  readonly name: string;
  readonly schemaVersion: number;
  readonly document: string;
  readonly summary: string;
}

/** Why a version was kept. */
export type VersionReason = "create" | "import" | "autosave" | "keep-mine";

export type WriteError =
  | { readonly code: "not-found" }
  | { readonly code: "deleted" }
  /** Somebody wrote after the revision that the writer started from. */
  | { readonly code: "stale"; readonly currentRevision: number };

export type WriteResult = Result<DesignHead, WriteError>;

/** Columns of `DesignHead`. */
export const HEAD_COLUMNS = {
  id: true,
  name: true,
  revision: true,
  summary: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
} as const;
