/**
 * Next waits for this before it takes requests. The database is prepared meanwhile: pages that need none answer at
 * once, and what asks for `database()` waits until it is ready. A database that cannot be made ready ends the process.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { database } = await import("./lib/db/client");
  void database();
}
