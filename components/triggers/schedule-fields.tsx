"use client";

import { useMemo } from "react";
import { DraftField } from "@/components/parameters/draft-field";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ScheduleTrigger } from "@/lib/pipeline/trigger";
import { useUpdateTrigger } from "./use-update-trigger";

const COMMON = [
  { value: "rate(1 hour)", label: "Every hour" },
  { value: "cron(0 3 * * ? *)", label: "Every day at 03:00" },
  { value: "cron(0 6 ? * MON-FRI *)", label: "Monday to Friday at 06:00" },
  { value: "cron(0 3 ? * MON *)", label: "Every Monday at 03:00" },
  { value: "cron(0 3 1 * ? *)", label: "First day of the month at 03:00" },
  { value: "", label: "Another schedule" },
];

export function ScheduleFields({ trigger }: { trigger: ScheduleTrigger }) {
  const update = useUpdateTrigger(trigger);
  const zones = useMemo(
    () => ["UTC", ...Intl.supportedValuesOf("timeZone")].map((value) => ({ value })),
    [],
  );
  const isCommon = COMMON.some(({ value }) => value === trigger.expression);
  return (
    <>
      <Field label="Starts">
        <Select
          value={isCommon ? trigger.expression : ""}
          options={COMMON}
          onChange={(expression) => expression !== "" && update({ expression })}
        />
      </Field>
      <Field
        label="Expression"
        help="As EventBridge Scheduler takes it: minutes, hours, day of month, month, day of week, year."
      >
        <DraftField
          label="Expression"
          value={trigger.expression}
          mono
          onCommit={(text) => update({ expression: text.trim() })}
        />
      </Field>
      <Field label="Time zone" help="Summer time is followed where the zone has it.">
        <Combobox
          value={trigger.timeZone}
          options={zones}
          onChange={(timeZone) => update({ timeZone })}
        />
      </Field>
    </>
  );
}
