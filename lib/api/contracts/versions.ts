import { z } from "zod";
import { type Contract, nothing } from "./contract";
import { designSummarySchema } from "./design-summary";
import { documentField } from "./document";
import { designId, revision } from "./fields";

const revisionInUrl = z.coerce.number().pipe(revision);

/** A version without its document. */
const versionHead = z.object({
  revision,
  /** Why it was kept: `create`, `import`, `autosave`, `keep-mine`. */
  reason: z.string(),
  label: z.string().nullable(),
  summary: designSummarySchema,
  createdAt: z.iso.datetime(),
});

export type VersionHeadJson = z.infer<typeof versionHead>;

/** Newest first, a hundred at a time. */
export const listVersions = {
  method: "GET",
  path: "/api/designs/[id]/versions",
  conditional: false,
  params: z.strictObject({ id: designId }),
  /** `before`: only versions older than this revision. */
  query: z.strictObject({ before: revisionInUrl.optional() }),
  body: nothing,
  answer: z.object({ versions: z.array(versionHead), hasMore: z.boolean() }),
} as const satisfies Contract;

export const getVersion = {
  method: "GET",
  path: "/api/designs/[id]/versions/[revision]",
  conditional: false,
  params: z.strictObject({ id: designId, revision: revisionInUrl }),
  query: nothing,
  body: nothing,
  answer: versionHead.extend({ document: documentField }),
} as const satisfies Contract;
