"use client";

import { SegmentedControl } from "@/components/ui/segmented-control";
import { showLens, useStudioUi } from "./studio-ui";

const VIEWS = [
  { value: "canvas", label: "Canvas" },
  { value: "code", label: "Code" },
] as const;

/** The canvas alone, or with the design's text beside it. */
export function ViewSwitch() {
  const isLensOpen = useStudioUi((state) => state.isLensOpen);
  return (
    <SegmentedControl
      label="View"
      value={isLensOpen ? "code" : "canvas"}
      options={VIEWS}
      onChange={(view) => showLens(view === "code")}
      className="mx-auto"
    />
  );
}
