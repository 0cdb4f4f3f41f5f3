import * as contracts from "@/lib/api/contracts/designs";
import { toContent, toDesignJson } from "@/lib/api/server/design-json";
import { inUse, written } from "@/lib/api/server/design-problems";
import { route } from "@/lib/api/server/route";
import { database } from "@/lib/db/client";
import { deleteDesign } from "@/lib/db/deleted-designs";
import { getDesign, saveDesign } from "@/lib/db/designs";

export const GET = route(contracts.getDesign, async ({ params }) => {
  const design = inUse(await getDesign(await database(), params.id));
  return {
    answer: { ...toDesignJson(design), document: JSON.parse(design.document) },
    revision: design.revision,
  };
});

export const PUT = route(contracts.saveDesign, async ({ params, body, baseRevision }) => {
  const { document, reason, label } = body;
  const content = await toContent(document);
  const write = { id: params.id, baseRevision, content, reason, label, at: new Date() };
  const head = written(await saveDesign(await database(), write));
  return { answer: toDesignJson(head), revision: head.revision };
});

export const DELETE = route(contracts.deleteDesign, async ({ params, baseRevision }) => {
  const target = { id: params.id, baseRevision, at: new Date() };
  const head = written(await deleteDesign(await database(), target));
  return { answer: toDesignJson(head), revision: head.revision };
});
