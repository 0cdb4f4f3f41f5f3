import * as contracts from "@/lib/api/contracts/versions";
import { toVersionJson } from "@/lib/api/server/design-json";
import { notFound } from "@/lib/api/server/design-problems";
import { route } from "@/lib/api/server/route";
import { database } from "@/lib/db/client";
import { listVersions } from "@/lib/db/versions";

export const GET = route(contracts.listVersions, async ({ params, query }) => {
  const page = await listVersions(await database(), { designId: params.id, before: query.before });
  // The first version of a design is written with it, so only a page further on can be empty.
  if (page.versions.length === 0 && query.before === undefined) throw notFound();
  return { answer: { ...page, versions: page.versions.map(toVersionJson) } };
});
