import type { PipelineDocument } from "../../pipeline/document";
import type { JsonValue } from "../../utils/json";
import { defineCommand } from "../command";
import { editList, type ListPlace, splice } from "../edit-list";

interface InsertItemInput extends ListPlace {
  readonly value: JsonValue;
  /** At the end when absent. */
  readonly index?: number;
}

/** Adds an item to a list of a step; the list is created where it is missing. */
export const insertItem = defineCommand(
  "Add item",
  (document: PipelineDocument, { index, value, ...place }: InsertItemInput) =>
    editList(document, place, (list) => splice(list, index ?? list.length, { items: [value] })),
);
