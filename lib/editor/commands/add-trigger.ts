import type { PipelineDocument } from "../../pipeline/document";
import type { Trigger } from "../../pipeline/trigger";
import { ok } from "../../utils/result";
import { defineCommand, refuse } from "../command";

/** Adds a trigger behind the others. */
export const addTrigger = defineCommand(
  "Add trigger",
  (document: PipelineDocument, { trigger }: { readonly trigger: Trigger }) => {
    if (document.triggers.some(({ id }) => id === trigger.id))
      return refuse("trigger-exists", "That trigger is in the design already.");
    return ok({ ...document, triggers: [...document.triggers, trigger] });
  },
);
