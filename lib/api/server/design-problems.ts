import type { DesignHead, DesignRecord, WriteError, WriteResult } from "../../db/design-records";
import { assertNever } from "../../utils/assert-never";
import { Problem } from "./problem";

/** The head row after a write. @throws Problem when the write was refused. */
export function written(result: WriteResult): DesignHead {
  if (result.ok) return result.value;
  throw toProblem(result.error);
}

/** The design that was asked for. @throws Problem when there is none, or only a deleted one. */
export function inUse(design: DesignRecord | null): DesignRecord {
  if (!design) throw notFound();
  if (design.deletedAt) throw deleted();
  return design;
}

export function notFound(): Problem {
  return new Problem("not-found", "There is no such design here. Go back to the library.");
}

function toProblem(error: WriteError): Problem {
  switch (error.code) {
    case "not-found":
      return notFound();
    case "deleted":
      return deleted();
    case "stale":
      return stale(error.currentRevision);
    default:
      return assertNever(error);
  }
}

function deleted(): Problem {
  return new Problem("design-deleted", "This design was deleted. Restore it to go on with it.");
}

function stale(currentRevision: number): Problem {
  return new Problem(
    "stale-revision",
    `This design was changed in the meantime and is now at revision ${currentRevision}. Compare both and decide.`,
    { currentRevision },
  );
}
