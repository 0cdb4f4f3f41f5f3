import { z } from "zod";
import { type Contract, nothing } from "./contract";
import { designSummarySchema } from "./design-summary";
import { documentField } from "./document";
import { designId, revision } from "./fields";

const design = z.strictObject({ id: designId });

/** A design without its document. */
const designHead = z.object({
  id: designId,
  name: z.string(),
  revision,
  summary: designSummarySchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type DesignHeadJson = z.infer<typeof designHead>;

export const listDesigns = {
  method: "GET",
  path: "/api/designs",
  conditional: false,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ designs: z.array(designHead) }),
} as const satisfies Contract;

export const createDesign = {
  method: "POST",
  path: "/api/designs",
  conditional: false,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    document: documentField,
    reason: z.enum(["create", "import"]).default("create"),
  }),
  answer: designHead,
} as const satisfies Contract;

export const getDesign = {
  method: "GET",
  path: "/api/designs/[id]",
  conditional: false,
  params: design,
  query: nothing,
  body: nothing,
  answer: designHead.extend({ document: documentField }),
} as const satisfies Contract;

export const saveDesign = {
  method: "PUT",
  path: "/api/designs/[id]",
  conditional: true,
  params: design,
  query: nothing,
  body: z.strictObject({
    document: documentField,
    reason: z.enum(["autosave", "keep-mine", "import"]).default("autosave"),
    /** A name for this version. */
    label: z.string().trim().min(1).max(80).optional(),
  }),
  answer: designHead,
} as const satisfies Contract;

export const deleteDesign = {
  method: "DELETE",
  path: "/api/designs/[id]",
  conditional: true,
  params: design,
  query: nothing,
  body: nothing,
  answer: designHead,
} as const satisfies Contract;

/** Undoes `deleteDesign`. */
export const restoreDesign = {
  method: "POST",
  path: "/api/designs/[id]/restore",
  conditional: true,
  params: design,
  query: nothing,
  body: nothing,
  answer: designHead,
} as const satisfies Contract;
