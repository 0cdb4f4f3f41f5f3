import * as contracts from "@/lib/api/contracts/versions";
import { toVersionJson } from "@/lib/api/server/design-json";
import { notFound } from "@/lib/api/server/design-problems";
import { route } from "@/lib/api/server/route";
import { database } from "@/lib/db/client";
import { getVersion } from "@/lib/db/versions";

export const GET = route(contracts.getVersion, async ({ params }) => {
  const version = await getVersion(await database(), {
    designId: params.id,
    revision: params.revision,
  });
  if (!version) throw notFound();
  return {
    answer: { ...toVersionJson(version), document: JSON.parse(version.document) },
    revision: version.revision,
  };
});
