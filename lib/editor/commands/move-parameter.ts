import type { PipelineDocument } from "../../pipeline/document";
import { parameterByName } from "../../pipeline/find";
import { ok } from "../../utils/result";
import { refuseMissingParameter } from "../check-parameter";
import { defineCommand } from "../command";

/** Moves a parameter to another place in the list; `to` is the index it has afterwards. */
export const moveParameter = defineCommand(
  "Move parameter",
  (document: PipelineDocument, { name, to }: { readonly name: string; readonly to: number }) => {
    const parameter = parameterByName(document, name);
    if (!parameter) return refuseMissingParameter(name);
    const others = document.parameters.filter((each) => each !== parameter);
    const index = Math.min(Math.max(0, to), others.length);
    if (document.parameters[index] === parameter) return ok(document);
    return ok({
      ...document,
      parameters: [...others.slice(0, index), parameter, ...others.slice(index)],
    });
  },
);
