import { migrate } from "./migrate";

/**
 * Brings the database to this version before anything uses it, and says so on the server's log. Where that fails the
 * process ends with code 1: it would go on and answer every request with an error.
 */
export async function prepareDatabase(): Promise<void> {
  try {
    const { applied, backup } = await migrate();
    if (backup !== undefined) console.log(`Database copied to ${backup}`);
    if (applied.length > 0) console.log(`Applied migrations: ${applied.join(", ")}`);
  } catch (error) {
    console.error("The server stops, because its database cannot be made ready.");
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
