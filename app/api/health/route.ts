import * as contracts from "@/lib/api/contracts/health";
import { Problem } from "@/lib/api/server/problem";
import { route } from "@/lib/api/server/route";
import { database, isDatabaseReady } from "@/lib/db/client";

export const GET = route(contracts.getHealth, async () => {
  if (!isDatabaseReady()) {
    // Said at once: migrating a large database may take longer than whoever asks would wait.
    throw new Problem("busy", "The server is still preparing its database. Try again in a moment.");
  }
  await (await database()).$queryRaw`SELECT 1`;
  return { answer: { status: "ok" as const } };
});
