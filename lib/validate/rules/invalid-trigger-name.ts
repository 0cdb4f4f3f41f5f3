import type { Trigger } from "../../pipeline/trigger";
import { triggerIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

const NAME = /^[A-Za-z0-9._-]{1,64}$/; // of a schedule and of a rule in EventBridge

/** The export names a schedule or a rule after the trigger. */
export const invalidTriggerName: DocumentRule = ({ document: { triggers } }) =>
  triggers.flatMap((trigger, index) => {
    const { name } = trigger;
    if (!NAME.test(name)) {
      return [
        fault(
          trigger,
          `The trigger “${name}” cannot be called that. Use 1 to 64 letters, digits, dots, hyphens and underscores.`,
        ),
      ];
    }
    const isTaken = triggers.slice(0, index).some((other) => other.name === name);
    return isTaken
      ? [fault(trigger, `There is more than one trigger called “${name}”. Rename the others.`)]
      : [];
  });

function fault(trigger: Trigger, message: string) {
  return triggerIssue(trigger, {
    code: "invalid-trigger-name",
    severity: "error",
    path: ["name"],
    message,
  });
}
