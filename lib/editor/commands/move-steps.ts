import type { PipelineDocument, Point } from "../../pipeline/document";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { withPositions } from "../positions";

/** Puts steps at other places, as at the end of a drag. */
export const moveSteps = defineCommand(
  "Move steps",
  (
    document: PipelineDocument,
    { positions }: { readonly positions: Readonly<Record<string, Point>> },
  ) => ok(withPositions(document, positions)),
);
