"use client";

import { useEffect } from "react";
import { useStudioUi } from "@/components/studio/studio-ui";
import type { StepKindDefinition } from "@/lib/steps/contract";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath, parsePath, startsWith } from "@/lib/utils/json-path";
import { nodeKey } from "./fields/section-key";
import { findField } from "./find-field";
import { setOpen, useInspectorUi } from "./inspector-ui";
import type { Target } from "./target";

const MOST_FRAMES = 90; // the tree waits for the API's shapes the first time

/** Shows and focuses the field that the studio asks for: opens its tab and disclosures, scrolls to it. */
export function useFocusField(target: Target, kind: StepKindDefinition): void {
  const wanted = useStudioUi((state) => state.focusField);
  useEffect(() => {
    if (wanted === undefined) return;
    useStudioUi.setState({ focusField: undefined });
    const path = parsePath(wanted);
    if (path.length === 0) return;
    if (path[0] === "Name") return focusWhenThere(["Name"]);
    const { tab, open, path: shown } = findField(kind, target.id, path);
    useInspectorUi.setState(kind.type === "" ? { rawTab: "all" } : { tab });
    setOpen(Object.fromEntries(open.map((key) => [key, true])));
    focusWhenThere(shown);
  }, [wanted, target.id, kind]);
}

/** Focuses the wrapper of `path` once it is drawn, or in the end the nearest one around it. */
export function focusWhenThere(path: JsonPath, frame = 0): void {
  const exact = globalThis.document.querySelector<HTMLElement>(
    `[data-field="${CSS.escape(formatPath(path))}"]`,
  );
  const found = exact ?? (frame === MOST_FRAMES ? nearestWrapper(path) : undefined);
  if (found) focusIn(found);
  else if (frame < MOST_FRAMES) requestAnimationFrame(() => focusWhenThere(path, frame + 1));
}

function nearestWrapper(path: JsonPath): HTMLElement | undefined {
  const wrappers = [...globalThis.document.querySelectorAll<HTMLElement>("[data-field]")];
  const around = wrappers
    .map((element) => ({ element, place: parsePath(element.dataset.field ?? "") }))
    .filter(({ place }) => startsWith(path, place))
    .toSorted((a, b) => b.place.length - a.place.length);
  return around[0]?.element;
}

function focusIn(wrapper: HTMLElement): void {
  wrapper.scrollIntoView({ block: "center" });
  const control = wrapper.querySelector<HTMLElement>(
    "input, textarea, select, [role='combobox'], [role='switch']",
  );
  (control ?? wrapper.querySelector<HTMLElement>("button"))?.focus({ preventScroll: true });
}

/** As `useFocusField`, for the pipeline's own settings. */
export function useFocusPipelineField(): void {
  const wanted = useStudioUi((state) => state.focusField);
  useEffect(() => {
    if (wanted === undefined) return;
    useStudioUi.setState({ focusField: undefined });
    const path = parsePath(wanted);
    if (path.length === 0) return;
    const parents = path.map((_, index) =>
      nodeKey("pipeline", formatPath(path.slice(0, index + 1))),
    );
    setOpen(
      Object.fromEntries(["section:pipeline:definition", ...parents].map((key) => [key, true])),
    );
    focusWhenThere(path);
  }, [wanted]);
}
