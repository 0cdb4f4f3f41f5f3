import type { PipelineDocument } from "../../pipeline/document";
import type { FixRequest } from "../../pipeline/fix";
import type { Result } from "../../utils/result";
import { uniqueName } from "../../utils/unique-name";
import type { CommandError } from "../command";
import { updateTrigger } from "../commands/update-trigger";
import { refuseMissingTrigger } from "../trigger";

/** Gives a trigger a name of its own, as near to the wanted one as may be. */
export function renameTrigger(
  document: PipelineDocument,
  { triggerId, name }: FixRequest<"rename-trigger">,
): Result<PipelineDocument, CommandError> {
  const trigger = document.triggers.find(({ id }) => id === triggerId);
  if (!trigger) return refuseMissingTrigger();
  const others = document.triggers.filter((each) => each !== trigger);
  const taken = new Set(others.map((each) => each.name));
  return updateTrigger(document, { trigger: { ...trigger, name: uniqueName(name, taken) } });
}

/** Lets a trigger pass another value for a parameter, or none. */
export function setStartValue(
  document: PipelineDocument,
  { triggerId, parameter, value }: FixRequest<"set-start-value">,
): Result<PipelineDocument, CommandError> {
  const trigger = document.triggers.find(({ id }) => id === triggerId);
  if (!trigger) return refuseMissingTrigger();
  const { [parameter]: _, ...others } = trigger.values;
  const values = value === undefined ? others : { ...trigger.values, [parameter]: value };
  return updateTrigger(document, { trigger: { ...trigger, values } });
}
