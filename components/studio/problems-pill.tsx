"use client";

import { CircleAlert, CircleCheck, LoaderCircle, TriangleAlert } from "lucide-react";
import { countIssues } from "@/lib/editor/issues-by-step";
import { countNoun } from "@/lib/utils/count-noun";
import { useEditor } from "./editor-context";
import { toggleDrawer } from "./studio-ui";

/** How the design stands, in a word; opens the problems. */
export function ProblemsPill() {
  const { errors, warnings } = countIssues(useEditor((state) => state.issues));
  const isChecked = useEditor((state) => state.isChecked);
  const { icon: Icon, text, tone } = isChecked ? describe(errors, warnings) : CHECKING;
  return (
    <button
      type="button"
      onClick={() => toggleDrawer("problems")}
      className={`flex h-7 items-center gap-1.5 rounded-full px-3 font-medium text-12 ${tone}`}
    >
      <Icon size={14} aria-hidden />
      {text}
    </button>
  );
}

const CHECKING = { icon: LoaderCircle, text: "Checking", tone: "text-muted" };

function describe(errors: number, warnings: number) {
  if (errors > 0) {
    return {
      icon: CircleAlert,
      text: countNoun(errors, "error"),
      tone: "bg-danger-soft text-danger",
    };
  }
  if (warnings > 0) {
    return {
      icon: TriangleAlert,
      text: countNoun(warnings, "warning"),
      tone: "bg-warning-soft text-warning",
    };
  }
  return { icon: CircleCheck, text: "No problems", tone: "text-muted hover:bg-surface-hover" };
}
