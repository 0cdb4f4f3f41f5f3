import type { PipelineDocument } from "../pipeline/document";
import type { TriggerId } from "../pipeline/ids";
import type { Trigger, TriggerType } from "../pipeline/trigger";
import type { Result } from "../utils/result";
import { uniqueName } from "../utils/unique-name";
import type { CommandError } from "./command";
import { refuse } from "./command";

/** The refusal for a trigger that was removed while something still pointed at it. */
export function refuseMissingTrigger(): Result<never, CommandError> {
  return refuse("trigger-not-found", "That trigger is no longer in the design.");
}

/** A trigger of the type as the author finds it: complete where a sensible value exists. */
export function newTrigger(
  type: TriggerType,
  { id, document }: { readonly id: TriggerId; readonly document: PipelineDocument },
): Trigger {
  const taken = new Set(document.triggers.map(({ name }) => name));
  const base = { id, name: uniqueName(NAMES[type], taken), isEnabled: true, values: {} };
  switch (type) {
    case "schedule":
      return { ...base, type, expression: "cron(0 3 * * ? *)", timeZone: "UTC" };
    case "data-arrival":
      return { ...base, type, bucket: document.pipeline.bucket, prefix: "incoming/" };
    case "drift":
      return {
        ...base,
        type,
        alarmName: `${document.pipeline.name}-drift`,
        endpointName: "",
        monitoringScheduleName: "",
        metricName: "",
        threshold: 0.1,
      };
    case "model-approval":
      return { ...base, type, modelPackageGroupName: "", status: "Approved" };
    case "push":
      return { ...base, type, branch: "main" };
    case "manual":
      return { ...base, type };
  }
}

const NAMES: Readonly<Record<TriggerType, string>> = {
  schedule: "Nightly",
  "data-arrival": "NewData",
  drift: "Drift",
  "model-approval": "ModelApproved",
  push: "Push",
  manual: "ByHand",
};
