"use client";

import { CircleAlert, Info } from "lucide-react";
import { useState } from "react";
import { FixButton } from "@/components/problems/fix-button";
import { useEditorStore } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import { Button } from "@/components/ui/button";
import { announce } from "@/components/ui/live-region";
import { withdrawWaiver } from "@/lib/editor/commands/withdraw-waiver";
import type { Waiver } from "@/lib/pipeline/governance";
import type { Issue } from "@/lib/pipeline/issue";
import type { Breach } from "./rule-state";
import { WaiveForm } from "./waive-form";

/** One place where a rule is broken: go there, fix it, or accept it with a reason. */
export function BreachRow({ breach: { issue, isWaived } }: { readonly breach: Breach }) {
  const store = useEditorStore();
  const goTo = useGoTo();
  const [isWaiving, setWaiving] = useState(false);
  const Icon = isWaived ? Info : CircleAlert;
  const withdraw = () => {
    const own = placeOf(issue);
    const isThere = store
      .getState()
      .document.governance?.waivers.some(
        ({ rule, stepId }) => rule === own.rule && stepId === own.stepId,
      );
    store.run(withdrawWaiver, { waiver: isThere ? own : { rule: issue.code } });
    announce("Waiver withdrawn.");
  };
  return (
    <li className="flex flex-col gap-1">
      <div className="flex items-start gap-2">
        <button
          type="button"
          onClick={() => goTo(issue.at)}
          className="flex min-w-0 flex-1 cursor-pointer items-start gap-1.5 rounded-control py-0.5 text-left hover:bg-surface-hover"
        >
          <Icon
            role="img"
            aria-label={isWaived ? "Waived" : "Broken"}
            className={`mt-0.5 size-3.5 shrink-0 ${isWaived ? "text-info" : "text-danger"}`}
          />
          <span className="min-w-0 wrap-anywhere">{issue.message}</span>
        </button>
        {issue.fix && (
          <FixButton fixes={[issue.fix]} label={issue.fix.label} className="max-w-72" />
        )}
        <Button
          variant="ghost"
          className="h-6! px-1.5! text-12!"
          aria-expanded={isWaived ? undefined : isWaiving}
          onClick={isWaived ? withdraw : () => setWaiving(!isWaiving)}
        >
          {isWaived ? "Withdraw" : "Waive"}
        </Button>
      </div>
      {isWaiving && !isWaived && (
        <WaiveForm place={placeOf(issue)} onClose={() => setWaiving(false)} />
      )}
    </li>
  );
}

function placeOf({ code, at }: Issue): Pick<Waiver, "rule" | "stepId"> {
  return at.on === "step" ? { rule: code, stepId: at.stepId } : { rule: code };
}
