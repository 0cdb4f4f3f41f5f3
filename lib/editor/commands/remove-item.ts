import type { PipelineDocument } from "../../pipeline/document";
import { defineCommand } from "../command";
import { editList, type ListPlace, splice } from "../edit-list";

/** Removes one item of a list of a step; the list stays, also when that leaves it empty. */
export const removeItem = defineCommand(
  "Remove item",
  (document: PipelineDocument, { index, ...place }: ListPlace & { readonly index: number }) =>
    editList(document, place, (list) =>
      list[index] === undefined ? list : splice(list, index, { count: 1 }),
    ),
);
