import type { PipelineDocument } from "../../pipeline/document";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { refuseMissingSet } from "../parameter-set";

export const removeParameterSet = defineCommand(
  "Remove parameter set",
  (document: PipelineDocument, { name }: { readonly name: string }) => {
    const parameterSets = document.parameterSets.filter((set) => set.name !== name);
    if (parameterSets.length === document.parameterSets.length) return refuseMissingSet(name);
    return ok({ ...document, parameterSets });
  },
);
