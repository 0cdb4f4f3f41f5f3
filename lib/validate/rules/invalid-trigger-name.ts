import type { Trigger } from "../../pipeline/trigger";
import { uniqueName } from "../../utils/unique-name";
import { triggerIssue } from "../issue-at";
import { proposedName } from "../proposed-name";
import type { DocumentRule } from "../validation";

const LONGEST = 64;
const NAME = /^[A-Za-z0-9._-]{1,64}$/; // of a schedule and of a rule in EventBridge

/** The export names a schedule or a rule after the trigger. */
export const invalidTriggerName: DocumentRule = ({ document: { triggers } }) =>
  triggers.flatMap((trigger, index) => {
    const names = new Set(triggers.map((each) => each.name));
    const { name } = trigger;
    if (!NAME.test(name)) {
      return [
        fault(
          trigger,
          `The trigger “${name}” cannot be called that. Use 1 to 64 letters, digits, dots, hyphens and underscores.`,
          proposedName(name, LONGEST) || "Trigger",
        ),
      ];
    }
    const isTaken = triggers.slice(0, index).some((other) => other.name === name);
    return isTaken
      ? [
          fault(
            trigger,
            `There is more than one trigger called “${name}”. Rename the others.`,
            uniqueName(name, names),
          ),
        ]
      : [];
  });

function fault(trigger: Trigger, message: string, name: string) {
  return triggerIssue(trigger, {
    code: "invalid-trigger-name",
    severity: "error",
    path: ["name"],
    message,
    fix: { kind: "rename-trigger", triggerId: trigger.id, name, label: `Rename to “${name}”` },
  });
}
