import type { PipelineDocument } from "../../pipeline/document";
import { waveLayout } from "../../pipeline/wave-layout";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";

/** Puts an imported design in place of the present one, laid out in columns where it has no places yet. */
export const openImported = defineCommand(
  "Import",
  (_: PipelineDocument, { document }: { readonly document: PipelineDocument }) => {
    const positions = { ...waveLayout(document), ...document.canvas.positions };
    return ok({ ...document, canvas: { ...document.canvas, positions } });
  },
);
