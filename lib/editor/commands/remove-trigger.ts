import type { PipelineDocument } from "../../pipeline/document";
import type { TriggerId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { refuseMissingTrigger } from "../trigger";

export const removeTrigger = defineCommand(
  "Remove trigger",
  (document: PipelineDocument, { triggerId }: { readonly triggerId: TriggerId }) => {
    const triggers = document.triggers.filter(({ id }) => id !== triggerId);
    if (triggers.length === document.triggers.length) return refuseMissingTrigger();
    return ok({ ...document, triggers });
  },
);
