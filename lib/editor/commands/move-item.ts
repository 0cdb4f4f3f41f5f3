import type { PipelineDocument } from "../../pipeline/document";
import { defineCommand } from "../command";
import { editList, type ListPlace, splice } from "../edit-list";

interface MoveItemInput extends ListPlace {
  readonly from: number;
  /** The index the item has afterwards. */
  readonly to: number;
}

/** Moves an item of a list of a step to another place in it. */
export const moveItem = defineCommand(
  "Move item",
  (document: PipelineDocument, { from, to, ...place }: MoveItemInput) =>
    editList(document, place, (list) => {
      const item = list[from];
      if (item === undefined || from === to) return list;
      return splice(splice(list, from, { count: 1 }), to, { items: [item] });
    }),
);
