"use client";

import { ImportedFrom } from "@/components/import-report/imported-from";
import { useEditor } from "@/components/studio/editor-context";
import { Section } from "@/components/ui/section";
import type { IssuePlace } from "@/lib/pipeline/issue-place";
import { FieldIssues } from "../fields/field-issues";
import { useOpen } from "../inspector-ui";
import { TargetProvider } from "../target";
import { useFocusPipelineField } from "../use-focus-field";
import { PipelineFields } from "./pipeline-fields";
import { TagList } from "./tag-list";
import { TopLevelMembers } from "./top-level-members";
import { usePipelineTarget } from "./use-pipeline-target";

/** The settings of the pipeline itself. */
export function PipelineInspector() {
  const target = usePipelineTarget();
  const designId = useEditor((state) => state.designId);
  const { issues: pipelineIssues } = target;
  const [open, setOpen] = useOpen("section:pipeline:definition");
  useFocusPipelineField();
  return (
    <TargetProvider target={target}>
      <div className="flex flex-col gap-4 px-3.5 py-3">
        <h2 className="font-semibold text-15">Pipeline</h2>
        <FieldIssues issues={pipelineIssues.filter(({ at }) => isWhole(at))} />
        <PipelineFields />
        <div data-field="tags">
          <TagList />
          <FieldIssues issues={pipelineIssues.filter(({ at }) => settingOf(at) === "tags")} />
        </div>
        <Section
          title="Top-level members"
          open={open}
          onOpenChange={setOpen}
          summary={`${Object.keys(target.root).length - 2} set`}
        >
          <TopLevelMembers />
        </Section>
        <ImportedFrom designId={designId} />
      </div>
    </TargetProvider>
  );
}

function isWhole(at: IssuePlace): boolean {
  return at.path.length === 0 && settingOf(at) === undefined;
}

function settingOf(at: IssuePlace): string | undefined {
  return at.on === "pipeline" ? at.setting : undefined;
}
