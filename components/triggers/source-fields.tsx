"use client";

import { DraftField } from "@/components/parameters/draft-field";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import {
  APPROVAL_STATUSES,
  type DataArrivalTrigger,
  type DriftTrigger,
  type ModelApprovalTrigger,
  type PushTrigger,
  type Trigger,
} from "@/lib/pipeline/trigger";
import { assertNever } from "@/lib/utils/assert-never";
import { ScheduleFields } from "./schedule-fields";
import { useUpdateTrigger } from "./use-update-trigger";

/** What a trigger waits for. */
export function SourceFields({ trigger }: { trigger: Trigger }) {
  switch (trigger.type) {
    case "schedule":
      return <ScheduleFields trigger={trigger} />;
    case "data-arrival":
      return <DataArrivalFields trigger={trigger} />;
    case "drift":
      return <DriftFields trigger={trigger} />;
    case "model-approval":
      return <ModelApprovalFields trigger={trigger} />;
    case "push":
      return <PushFields trigger={trigger} />;
    case "manual":
      return (
        <p className="text-13 text-muted">
          The export writes down the command that starts the pipeline with these values.
        </p>
      );
    default:
      return assertNever(trigger);
  }
}

interface TextProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onCommit: (text: string) => void;
}

function Text({ label, help, value, placeholder, onCommit }: TextProps) {
  return (
    <Field label={label} help={help}>
      <DraftField
        label={label}
        value={value}
        placeholder={placeholder}
        mono
        onCommit={(text) => onCommit(text.trim())}
      />
    </Field>
  );
}

function DataArrivalFields({ trigger }: { trigger: DataArrivalTrigger }) {
  const update = useUpdateTrigger(trigger);
  return (
    <>
      <Text
        label="Bucket"
        help="Has to send its events to EventBridge (bucket properties, Amazon EventBridge)."
        value={trigger.bucket}
        placeholder="my-data-bucket"
        onCommit={(text) => update({ bucket: text.replace(/^s3:\/\//, "").replace(/\/+$/, "") })}
      />
      <Text
        label="Prefix"
        help="Only keys that start with it; empty for every file."
        value={trigger.prefix}
        placeholder="incoming/"
        onCommit={(prefix) => update({ prefix })}
      />
    </>
  );
}

function DriftFields({ trigger }: { trigger: DriftTrigger }) {
  const update = useUpdateTrigger(trigger);
  return (
    <>
      <Text
        label="CloudWatch alarm"
        help="Its name. With an endpoint below, the export makes the alarm too."
        value={trigger.alarmName}
        onCommit={(alarmName) => update({ alarmName })}
      />
      <Text
        label="Endpoint"
        help="The endpoint that Model Monitor watches; empty when the alarm exists already."
        value={trigger.endpointName}
        onCommit={(endpointName) => update({ endpointName })}
      />
      {trigger.endpointName !== "" && (
        <>
          <Text
            label="Monitoring schedule"
            help="The schedule of Model Monitor that writes the metric."
            value={trigger.monitoringScheduleName}
            onCommit={(monitoringScheduleName) => update({ monitoringScheduleName })}
          />
          <Text
            label="Metric"
            help="As CloudWatch calls it."
            value={trigger.metricName}
            placeholder="feature_baseline_drift_Age"
            onCommit={(metricName) => update({ metricName })}
          />
          <Field label="Threshold" help="The alarm goes off above it.">
            <NumberField
              value={trigger.threshold}
              step={0.05}
              onChange={(threshold) => update({ threshold: threshold ?? 0 })}
            />
          </Field>
        </>
      )}
    </>
  );
}

function ModelApprovalFields({ trigger }: { trigger: ModelApprovalTrigger }) {
  const update = useUpdateTrigger(trigger);
  return (
    <>
      <Text
        label="Model package group"
        help="The group in the model registry."
        value={trigger.modelPackageGroupName}
        onCommit={(modelPackageGroupName) => update({ modelPackageGroupName })}
      />
      <Field label="Approval status" help="Starts when a version gets this status.">
        <Select
          value={trigger.status}
          options={APPROVAL_STATUSES.map((value) => ({ value, label: value }))}
          onChange={(status) => update({ status })}
        />
      </Field>
    </>
  );
}

function PushFields({ trigger }: { trigger: PushTrigger }) {
  const update = useUpdateTrigger(trigger);
  return (
    <Text
      label="Branch"
      help="A push to it runs the GitHub Actions workflow of the export."
      value={trigger.branch}
      onCommit={(branch) => update({ branch })}
    />
  );
}
