import type { ElkNode } from "elkjs/lib/elk-api";
import type { PipelineDocument, Point } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { waveLayout } from "../pipeline/wave-layout";
import { cardSize } from "../steps/card";
import { type Clock, SYSTEM_CLOCK } from "./clock";
import { fromElk, type Size, toElkGraph } from "./elk-graph";
import type { LayoutWorker } from "./layout-protocol";

const DEADLINE_MS = 5000;

interface LayoutOptions {
  /** As drawn; otherwise as cards are without measuring them. */
  readonly sizes?: ReadonlyMap<StepId, Size>;
  readonly clock?: Clock;
  readonly openWorker?: () => LayoutWorker;
}

/**
 * Places for all steps, left to right in running order. elk works them out in a worker of its own; when it fails or takes
 * more than five seconds, they stand in plain columns.
 */
export async function runLayout(
  document: PipelineDocument,
  {
    sizes = cardSizes(document),
    clock = SYSTEM_CLOCK,
    openWorker = openLayoutWorker,
  }: LayoutOptions = {},
): Promise<Readonly<Record<StepId, Point>>> {
  if (document.steps.length === 0) return {};
  const laidOut = await askWorker(toElkGraph(document, sizes), { clock, openWorker });
  if (laidOut) return fromElk(document, laidOut);
  return waveLayout(document, { heightPx: (step) => sizes.get(step.id)?.heightPx ?? 0 });
}

/** Sizes of the steps' cards. */
export function cardSizes(document: PipelineDocument): ReadonlyMap<StepId, Size> {
  return new Map(document.steps.map((step) => [step.id, cardSize(step)]));
}

function openLayoutWorker(): LayoutWorker {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return worker as LayoutWorker; // its messages are what layout-worker.ts and elk send
}

/** The graph with places, or undefined when there is no answer in time. */
function askWorker(
  graph: ElkNode,
  { clock, openWorker }: Required<Pick<LayoutOptions, "clock" | "openWorker">>,
): Promise<ElkNode | undefined> {
  return new Promise((resolve) => {
    const worker = openWorker();
    const end = (result: ElkNode | undefined) => {
      callOff();
      worker.terminate();
      resolve(result);
    };
    const callOff = clock.after(DEADLINE_MS, () => end(undefined));
    worker.onerror = () => end(undefined);
    worker.onmessage = ({ data: reply }) => {
      if (reply.id === "ready") {
        worker.postMessage({ id: "register", cmd: "register", algorithms: ["layered"] });
        worker.postMessage({ id: "layout", cmd: "layout", graph });
      } else if ("error" in reply && reply.error !== undefined) end(undefined);
      else if (reply.id === "layout") end(reply.data);
    };
  });
}
