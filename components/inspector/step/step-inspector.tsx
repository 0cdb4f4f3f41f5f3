"use client";

import dynamic from "next/dynamic";
import { TabList, TabPanel, Tabs } from "@/components/ui/tabs";
import type { Step } from "@/lib/pipeline/document";
import { kindOf } from "@/lib/steps/registry";
import { type InspectorTab, useInspectorUi } from "../inspector-ui";
import { TargetProvider } from "../target";
import { useFocusField } from "../use-focus-field";
import { useStepTarget } from "../use-step-target";
import { SettingsTab, UnknownTypeNote } from "./settings-tab";
import { StepHeader } from "./step-header";
import { StepIssues } from "./step-issues";

const AllSettings = dynamic(
  () => import("../tree/all-settings").then((module) => module.AllSettings),
  { ssr: false },
);
const JsonTab = dynamic(() => import("../json/json-tab").then((module) => module.JsonTab), {
  ssr: false,
});

const SETTINGS = { value: "settings", label: "Settings" } as const;
const OTHERS = [
  { value: "all", label: "All settings" },
  { value: "json", label: "JSON" },
] as const;

/** Everything about one step: the curated form, every member of the API, the JSON. */
export function StepInspector({ step }: { readonly step: Step }) {
  const kind = kindOf(step);
  const isRaw = kind.type === "";
  const tab = useInspectorUi((state) => (isRaw ? state.rawTab : state.tab));
  const target = useStepTarget(step);
  useFocusField(target, kind);

  const setTab = (next: InspectorTab) =>
    useInspectorUi.setState(isRaw ? { rawTab: next } : { tab: next });
  return (
    <TargetProvider target={target}>
      <Tabs value={tab} onChange={setTab} className="flex h-full flex-col">
        <StepHeader step={step} kind={kind} />
        <TabList
          label="Views of the step"
          items={isRaw ? OTHERS : [SETTINGS, ...OTHERS]}
          className="px-3.5"
        />
        {isRaw && <UnknownTypeNote type={step.definition.Type} />}
        <TabPanel value="settings" className="min-h-0 flex-1 overflow-y-auto">
          <StepIssues />
          <SettingsTab step={step} kind={kind} />
        </TabPanel>
        <TabPanel value="all" className="min-h-0 flex-1 overflow-y-auto">
          <AllSettings />
        </TabPanel>
        <TabPanel value="json" className="min-h-0 flex-1 overflow-y-auto">
          <JsonTab step={step} />
        </TabPanel>
      </Tabs>
    </TargetProvider>
  );
}
