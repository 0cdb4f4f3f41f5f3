import * as contracts from "@/lib/api/contracts/designs";
import { toContent, toDesignJson } from "@/lib/api/server/design-json";
import { route } from "@/lib/api/server/route";
import { database } from "@/lib/db/client";
import { createDesign, listDesigns } from "@/lib/db/designs";

export const GET = route(contracts.listDesigns, async () => {
  const designs = await listDesigns(await database());
  return { answer: { designs: designs.map(toDesignJson) } };
});

export const POST = route(contracts.createDesign, async ({ body }) => {
  const id = crypto.randomUUID();
  const content = await toContent(body.document);
  const head = await createDesign(await database(), {
    id,
    content,
    reason: body.reason,
    at: new Date(),
  });
  return {
    answer: toDesignJson(head),
    status: 201,
    revision: head.revision,
    location: `/api/designs/${id}`,
  };
});
