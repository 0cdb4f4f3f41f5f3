"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import { daysToDuration, durationDays, durationWords } from "@/lib/steps/cache-duration";
import { cacheKey } from "@/lib/steps/cache-key";
import { isJsonObject } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { FieldIssues, issuesUnder } from "../fields/field-issues";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { JsonWidget } from "./json-widget";
import type { GroupProps } from "./widget-props";

const USUAL_DAYS = 30;

/** Whether earlier results are reused, for how long, and what makes the step run again all the same. */
export function CacheWidget({ field, path }: GroupProps) {
  const { stepType, issues } = useTarget();
  const { value, set } = useMember(path);
  if (value !== undefined && !isJsonObject(value))
    return <JsonWidget label={field.label} path={path} value={value} />;

  const isOn = value?.Enabled === true;
  const turn = (on: boolean) =>
    set({ ExpireAfter: daysToDuration(USUAL_DAYS), ...value, Enabled: on });
  const { isDocumented, compares } = cacheKey(stepType);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <span className="text-13">{field.label}</span>
        <Switch aria-label={field.label} checked={isOn} onChange={turn} />
      </div>
      {isOn && <Lifetime path={[...path, "ExpireAfter"]} />}
      <FieldIssues issues={issuesUnder(issues, path)} />
      <p className="text-12 text-muted">
        {field.help} {compares}
        {isDocumented && " Another instance type, instance count or role does not."}
      </p>
    </div>
  );
}

/** How long a result may be reused: in days, or as the duration that AWS writes. */
function Lifetime({ path }: Pick<GroupProps, "path">) {
  const { value, type, seal } = useMember(path);
  const text = typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
  const days = durationDays(text);
  const [asText, setAsText] = useState(text !== "" && days === undefined);
  return (
    <div data-field={formatPath(path)} className="flex flex-col gap-1">
      <Field label="For at most" hint={asText ? wordsOf(text) : `stored as ${text}`}>
        {asText ? (
          <TextField value={text} onChange={type} onBlur={seal} mono placeholder="PT12H" />
        ) : (
          <NumberField
            value={days}
            unit="days"
            min={1}
            onChange={(next) => type(next === undefined ? "" : daysToDuration(Math.round(next)))}
            onBlur={seal}
          />
        )}
      </Field>
      <button
        type="button"
        onClick={() => setAsText(!asText)}
        disabled={asText && days === undefined}
        className="cursor-pointer self-start rounded-control text-12 text-accent hover:underline disabled:hidden"
      >
        {asText ? "Count in days" : "Hours, months or years"}
      </button>
    </div>
  );
}

function wordsOf(duration: string): string {
  const words = durationWords(duration);
  return words === duration ? "as an ISO 8601 duration" : words;
}
