"use client";

import { useMemo } from "react";
import { DraftField } from "@/components/parameters/draft-field";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { TextArea } from "@/components/ui/text-area";
import { regionsOfImage } from "@/lib/aws/framework-images";
import { setPipelineSettings } from "@/lib/editor/commands/set-pipeline-settings";
import type { PipelineSettings } from "@/lib/pipeline/document";
import { FieldIssues } from "../fields/field-issues";
import { useTarget } from "../target";
import { report } from "../use-step-target";

/** Name, description, role, bucket, region and parallelism. Role and bucket change in every step that has them. */
export function PipelineFields() {
  const store = useEditorStore();
  const { name, description, roleArn, bucket, region, maxParallelSteps } = useEditor(
    (state) => state.document.pipeline,
  );
  const regions = useMemo(() => regionsOfImage("xgboost").map((value) => ({ value })), []);
  const change = (settings: Partial<Omit<PipelineSettings, "definition">>, mergeKey?: string) =>
    report(store.run(setPipelineSettings, { change: settings }, { mergeKey }));
  return (
    <div className="flex flex-col gap-3">
      <SettingField path="name" label="Name" help="How the pipeline is called in SageMaker.">
        <DraftField
          label="Name"
          value={name}
          onCommit={(text) => text.trim() !== "" && change({ name: text.trim() })}
        />
      </SettingField>
      <SettingField
        path="description"
        label="Description"
        help="What the pipeline is for; shown in SageMaker Studio."
      >
        <TextArea
          value={description}
          rows={2}
          onChange={(text) => change({ description: text }, "edit:pipeline:description")}
          onBlur={store.seal}
        />
      </SettingField>
      <SettingField
        path="roleArn"
        label="Execution role"
        help="IAM role that runs the pipeline. Steps that have the same role follow."
      >
        <DraftField
          label="Execution role"
          value={roleArn}
          mono
          onCommit={(text) => change({ roleArn: text.trim() })}
        />
      </SettingField>
      <SettingField
        path="bucket"
        label="Bucket"
        help="S3 bucket for code and outputs, without s3://. Addresses in steps follow."
      >
        <DraftField
          label="Bucket"
          value={bucket}
          mono
          onCommit={(text) =>
            change({
              bucket: text
                .trim()
                .replace(/^s3:\/\//, "")
                .replace(/\/+$/, ""),
            })
          }
        />
      </SettingField>
      <div className="grid grid-cols-2 gap-x-3">
        <SettingField
          path="region"
          label="Region"
          help="Where the pipeline runs; new steps take AWS's images from there."
        >
          <Combobox
            value={region}
            options={regions}
            onChange={(text) => change({ region: text })}
          />
        </SettingField>
        <SettingField
          path="maxParallelSteps"
          label="Parallel steps"
          help="At most so many steps at a time; empty for no limit."
        >
          <NumberField
            value={maxParallelSteps}
            min={1}
            placeholder="No limit"
            onChange={(count) =>
              change({ maxParallelSteps: count }, "edit:pipeline:maxParallelSteps")
            }
          />
        </SettingField>
      </div>
    </div>
  );
}

interface SettingFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help: string;
  readonly children: React.ReactNode;
}

function SettingField({ path, label, help, children }: SettingFieldProps) {
  const { issues } = useTarget();
  return (
    <div data-field={path} className="flex min-w-0 flex-col gap-1">
      <Field label={label} help={help} quietHelp>
        {children}
      </Field>
      <FieldIssues
        issues={issues.filter(({ at }) => at.on === "pipeline" && at.setting === path)}
      />
    </div>
  );
}
