import type { PipelineDocument } from "../../pipeline/document";
import { drawThumbnail } from "../../render/thumbnail";
import type { DesignSummary } from "../contracts/design-summary";
import { countProblems } from "./count-problems";

/** What the library shows of a design; worked out when it is written, so that a list reads no documents. */
export async function summarise(document: PipelineDocument): Promise<DesignSummary> {
  const kinds: Record<string, number> = {};
  for (const { kind } of document.steps) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    stepCount: document.steps.length,
    kinds,
    scene: drawThumbnail(document),
    problems: await countProblems(document),
  };
}
