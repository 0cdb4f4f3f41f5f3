const PAUSE_MS = 50;

/**
 * Runs `action` until no other process is in its way. SQLite answers “busy” without waiting where waiting could lock
 * two processes in each other, as when both switch a new file to WAL; and its own waiting stops the whole program.
 *
 * @param timeoutMs - after that long the error is thrown.
 * @see https://www.sqlite.org/c3ref/busy_handler.html
 */
export async function withoutBusyErrors<Value>(
  action: () => Promise<Value>,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > deadline || !isBusy(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** True for SQLite's answer while another process writes, from libSQL or through Prisma. */
export function isBusy(error: unknown): boolean {
  return /database is locked|SQLITE_BUSY|SocketTimeout/.test(
    `${error} ${error instanceof Error ? JSON.stringify(error.cause) : ""}`,
  );
}
