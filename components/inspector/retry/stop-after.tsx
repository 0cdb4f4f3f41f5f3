"use client";

import { NumberField } from "@/components/ui/number-field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { isJsonObject, type JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { FieldIssues, issuesUnder } from "../fields/field-issues";
import { useTarget } from "../target";
import { useMember } from "../use-member";

const ENDS = {
  MaxAttempts: { label: "Attempts", unit: "times", usual: 5, most: 20 },
  ExpireAfterMin: { label: "Time", unit: "min", usual: 60, most: 14_400 },
} as const;

type End = keyof typeof ENDS;

/** When a policy gives up: after a number of attempts or after a time; SageMaker takes only one of them. */
export function StopAfter({ path }: { readonly path: JsonPath }) {
  const target = useTarget();
  const { value, set } = useMember(path);
  const policy = isJsonObject(value) ? value : {};
  const end: End =
    policy.ExpireAfterMin !== undefined && policy.MaxAttempts === undefined
      ? "ExpireAfterMin"
      : "MaxAttempts";
  const choose = (next: End) => {
    const { MaxAttempts: _, ExpireAfterMin: __, ...rest } = policy;
    set({ ...rest, [next]: ENDS[next].usual });
  };
  return (
    <div className="flex flex-col gap-1" data-field={formatPath([...path, end])}>
      <span className="text-12 text-muted">Give up after</span>
      <div className="grid grid-cols-2 gap-x-3">
        <SegmentedControl
          label="Give up after"
          value={end}
          onChange={choose}
          options={(["MaxAttempts", "ExpireAfterMin"] as const).map((key) => ({
            value: key,
            label: ENDS[key].label,
          }))}
          className="w-full [&>*]:flex-1 [&>*]:px-1"
        />
        <EndNumber key={end} end={end} path={[...path, end]} />
      </div>
      <FieldIssues issues={issuesUnder(target.issues, [...path, end])} />
    </div>
  );
}

function EndNumber({ end, path }: { readonly end: End; readonly path: JsonPath }) {
  const { value, type, seal } = useMember(path);
  const { label, unit, most, usual } = ENDS[end];
  return (
    <NumberField
      aria-label={end === "MaxAttempts" ? label : "Minutes"}
      value={typeof value === "number" ? value : undefined}
      unit={unit}
      min={0}
      max={most}
      placeholder={end === "MaxAttempts" ? String(usual) : undefined}
      onChange={(next) => next !== undefined && type(next)}
      onBlur={seal}
    />
  );
}
