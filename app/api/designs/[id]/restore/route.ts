import * as contracts from "@/lib/api/contracts/designs";
import { toDesignJson } from "@/lib/api/server/design-json";
import { written } from "@/lib/api/server/design-problems";
import { route } from "@/lib/api/server/route";
import { database } from "@/lib/db/client";
import { restoreDesign } from "@/lib/db/deleted-designs";

export const POST = route(contracts.restoreDesign, async ({ params, baseRevision }) => {
  const head = written(await restoreDesign(await database(), { id: params.id, baseRevision }));
  return { answer: toDesignJson(head), revision: head.revision };
});
