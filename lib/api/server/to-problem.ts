import { Problem } from "./problem";

/**
 * What an error of ours, of the database or of the disk means to the caller. Texts of unknown errors stay here: they
 * may name files and hosts.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const facts = factsOf(error);
  if (facts.some(isStorageFull)) {
    return new Problem(
      "storage-full",
      "The server's disk is full, so this was not stored. Free some space on it, then save again.",
    );
  }
  if (facts.some(isBusy)) {
    return new Problem("busy", "The database is busy with other work. Try again in a moment.");
  }
  return new Problem("internal-error", "Something went wrong on the server; its log says what.");
}

interface ErrorFact {
  readonly code: string;
  readonly message: string;
}

/** The error and what caused it, as Prisma, its adapters and Node nest them. */
function factsOf(error: unknown, depth = 0): readonly ErrorFact[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const member = (name: string): unknown => Reflect.get(error, name);
  const fact = {
    code: `${member("code") ?? ""} ${member("originalCode") ?? ""}`,
    message: `${member("message") ?? ""} ${member("originalMessage") ?? ""}`,
  };
  const meta = member("meta");
  const driver = typeof meta === "object" && meta ? Reflect.get(meta, "driverAdapterError") : null;
  return [fact, ...factsOf(member("cause"), depth + 1), ...factsOf(driver, depth + 1)];
}

function isStorageFull({ code, message }: ErrorFact): boolean {
  // 53100 is PostgreSQL's disk_full.
  return (
    /\b(ENOSPC|EDQUOT|SQLITE_FULL|53100)\b/.test(code) ||
    /database or disk is full|no space left on device/i.test(message)
  );
}

function isBusy({ code, message }: ErrorFact): boolean {
  // P2028: no transaction could be started in time; P1008: the database did not answer in time.
  return /\b(P2028|P1008|SQLITE_BUSY)\b/.test(code) || /database is locked/i.test(message);
}
