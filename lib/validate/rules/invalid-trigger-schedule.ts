import { isTimeZone } from "../../aws/is-time-zone";
import { parseScheduleExpression } from "../../aws/schedule-expression";
import { triggerIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const invalidTriggerSchedule: DocumentRule = ({ document: { triggers } }) =>
  triggers.flatMap((trigger) => {
    if (trigger.type !== "schedule") return [];
    const { expression, timeZone, name } = trigger;
    const fault = (member: string, message: string) =>
      triggerIssue(trigger, {
        code: "invalid-trigger-schedule",
        severity: "error",
        path: [member],
        message: `Trigger “${name}”: ${message}`,
      });
    const schedule = parseScheduleExpression(expression);
    return [
      ...(schedule.ok ? [] : [fault("expression", schedule.error)]),
      ...(isTimeZone(timeZone)
        ? []
        : [
            fault(
              "timeZone",
              `“${timeZone}” is not a time zone. Choose one such as Europe/Berlin or UTC.`,
            ),
          ]),
    ];
  });
