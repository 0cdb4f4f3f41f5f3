import type { PipelineDocument } from "../../pipeline/document";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { checkNewSetName } from "../parameter-set";

/** Adds an empty set of parameter values, such as `staging`. */
export const addParameterSet = defineCommand(
  "Add parameter set",
  (document: PipelineDocument, { name }: { readonly name: string }) => {
    const fits = checkNewSetName(document, name);
    if (!fits.ok) return fits;
    return ok({ ...document, parameterSets: [...document.parameterSets, { name, values: {} }] });
  },
);
