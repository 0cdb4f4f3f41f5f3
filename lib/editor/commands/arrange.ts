import type { PipelineDocument, Point } from "../../pipeline/document";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { withPositions } from "../positions";

/** Puts all steps where a layout wants them, in one entry of the history. */
export const arrange = defineCommand(
  "Tidy up",
  (
    document: PipelineDocument,
    { positions }: { readonly positions: Readonly<Record<string, Point>> },
  ) => ok(withPositions(document, positions)),
);
