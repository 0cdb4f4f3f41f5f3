"use client";

import { ChevronRight, ExternalLink } from "lucide-react";
import { useState } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Switch } from "@/components/ui/switch";
import { setGovernanceRules } from "@/lib/editor/commands/set-governance-rules";
import type { GovernanceRule } from "@/lib/validate/governance/governance-rule";
import { BreachRow } from "./breach-row";
import { ruleState } from "./rule-state";
import { RuleStatus } from "./rule-status";

/** One house rule: on or off, how the design stands to it, and, opened, why it is there and where it is broken. */
export function RuleRow({ rule }: { readonly rule: GovernanceRule }) {
  const store = useEditorStore();
  const governance = useEditor(({ document }) => document.governance);
  const issues = useEditor((state) => state.issues);
  const [open, setOpen] = useState(false);
  const state = ruleState(rule.id, governance, issues);
  const isOn = state.status !== "off";
  return (
    <li className="px-3">
      <div className="flex min-h-8 items-center gap-2.5">
        <Switch
          aria-label={rule.title}
          checked={isOn}
          onChange={() => store.run(setGovernanceRules, { rules: [rule.id], on: !isOn })}
        />
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-w-0 flex-1 cursor-pointer items-center gap-1.5 rounded-control py-1 text-left text-13 hover:bg-surface-hover"
        >
          <ChevronRight
            aria-hidden
            className={`size-3.5 shrink-0 text-muted transition-transform duration-120 ${open ? "rotate-90" : ""}`}
          />
          <span className="min-w-0 flex-1 truncate">{rule.title}</span>
          <RuleStatus state={state} />
        </button>
      </div>
      {open && (
        <div className="mb-1.5 ml-10 flex flex-col gap-1.5 pl-5 text-12">
          <p className="max-w-160 text-muted">
            {rule.why}{" "}
            <a
              href={rule.source.url}
              target="_blank"
              rel="noreferrer"
              className="inline-flex items-center gap-1 text-accent hover:underline"
            >
              {rule.source.title} <ExternalLink aria-hidden className="size-3" />
            </a>
          </p>
          {state.breaches.length > 0 && (
            <ul className="flex flex-col gap-1">
              {state.breaches.map((breach, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rule may be broken twice at a step
                <BreachRow key={index} breach={breach} />
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}
