import * as contracts from "@/lib/api/contracts/health";
import { route } from "@/lib/api/server/route";
import { database } from "@/lib/db/client";

export const GET = route(contracts.getHealth, async () => {
  await database().$queryRaw`SELECT 1`;
  return { answer: { status: "ok" as const } };
});
