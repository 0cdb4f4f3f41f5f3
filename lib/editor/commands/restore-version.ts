import type { PipelineDocument } from "../../pipeline/document";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";

/** Puts an earlier version of the design in place of the present one. */
export const restoreVersion = defineCommand(
  "Put back a version",
  (_: PipelineDocument, { document }: { readonly document: PipelineDocument }) => ok(document),
);
