import type { PipelineDocument } from "../../pipeline/document";
import type { Trigger } from "../../pipeline/trigger";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { refuseMissingTrigger } from "../trigger";

/** Puts a trigger in the place of the one with its id. */
export const updateTrigger = defineCommand(
  "Edit trigger",
  (document: PipelineDocument, { trigger }: { readonly trigger: Trigger }) => {
    const before = document.triggers.find(({ id }) => id === trigger.id);
    if (!before) return refuseMissingTrigger();
    if (JSON.stringify(before) === JSON.stringify(trigger)) return ok(document);
    const triggers = document.triggers.map((each) => (each === before ? trigger : each));
    return ok({ ...document, triggers });
  },
);
