import type { PipelineDocument } from "../../pipeline/document";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { checkNewSetName, mapParameterSet } from "../parameter-set";

export const renameParameterSet = defineCommand(
  "Rename parameter set",
  (
    document: PipelineDocument,
    { name: from, to }: { readonly name: string; readonly to: string },
  ) => {
    if (from === to) return ok(document);
    const fits = checkNewSetName(document, to);
    if (!fits.ok) return fits;
    return mapParameterSet(document, from, (set) => ({ ...set, name: to }));
  },
);
