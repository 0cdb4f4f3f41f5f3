import ELK from "elkjs/lib/elk.bundled.js";
import { describe, expect, it } from "vitest";
import type { PipelineDocument, Point } from "../pipeline/document";
import { graphOf } from "../pipeline/graph";
import { waveLayout } from "../pipeline/wave-layout";
import { fromElk, toElkGraph } from "./elk-graph";
import { cardSizes, runLayout } from "./layout";
import type { LayoutReply, LayoutRequest, LayoutWorker } from "./layout-protocol";
import { pipelineWith, reads, step } from "./testing/makers";
import { TestClock, turn } from "./testing/test-clock";

const DESIGN = pipelineWith(
  step("Process"),
  step("Train", { args: { a: reads("Process.X") } }),
  step("Evaluate", { args: { a: reads("Process.X"), b: reads("Train.X") } }),
  step("Gate", { type: "Condition", args: { a: reads("Evaluate.X") } }),
  step("Register", { branch: ["Gate", "true"], args: { a: reads("Train.X") } }),
  step("Deploy", { branch: ["Gate", "true"], dependsOn: ["Register"] }),
  step("Stop", { branch: ["Gate", "false"] }),
  step("Alone"),
);

/** A worker in the same thread, with elk's own engine behind it. */
class InlineWorker implements LayoutWorker {
  onmessage: LayoutWorker["onmessage"] = null;
  onerror: LayoutWorker["onerror"] = null;
  readonly asked: LayoutRequest[] = [];
  isTerminated = false;

  constructor(private readonly mood: "well" | "silent" | "failing") {
    queueMicrotask(() => this.#reply({ id: "ready" }));
  }

  postMessage(request: LayoutRequest): void {
    this.asked.push(request);
    if (request.cmd !== "layout" || this.mood === "silent") return;
    if (this.mood === "failing") this.#reply({ id: "layout", error: new Error("no") });
    else void new ELK().layout(request.graph).then((data) => this.#reply({ id: "layout", data }));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #reply(data: LayoutReply): void {
    this.onmessage?.({ data });
  }
}

function overlaps(
  document: PipelineDocument,
  positions: Readonly<Record<string, Point>>,
): readonly string[] {
  const boxes = [...cardSizes(document)].map(([id, size]) => ({
    id,
    ...size,
    ...(positions[id] ?? { x: NaN, y: NaN }),
  }));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const apart =
        a.x + a.widthPx <= b.x ||
        b.x + b.widthPx <= a.x ||
        a.y + a.heightPx <= b.y ||
        b.y + b.heightPx <= a.y;
      return apart ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

function runsLeftToRight(
  document: PipelineDocument,
  positions: Readonly<Record<string, Point>>,
): boolean {
  return graphOf(document).edges.every(
    ({ from, to }) => (positions[from]?.x ?? NaN) < (positions[to]?.x ?? NaN),
  );
}

describe.each([
  [
    "elk",
    async () => fromElk(DESIGN, await new ELK().layout(toElkGraph(DESIGN, cardSizes(DESIGN)))),
  ],
  ["plain columns", async () => waveLayout(DESIGN)],
])("a layout by %s", (_, layout) => {
  it("places every step on the grid, left to right, without overlaps, true branch above false", async () => {
    const positions: Readonly<Record<string, Point>> = await layout();
    expect(Object.keys(positions).sort()).toEqual(DESIGN.steps.map(({ id }) => String(id)).sort());
    expect(Object.values(positions).every(({ x, y }) => x % 4 === 0 && y % 4 === 0)).toBe(true);
    expect(overlaps(DESIGN, positions)).toEqual([]);
    expect(runsLeftToRight(DESIGN, positions)).toBe(true);
    expect(positions.register?.y).toBeLessThan(positions.stop?.y ?? NaN);
  });
});

describe("runLayout", () => {
  it("asks elk in a worker and ends the worker", async () => {
    const worker = new InlineWorker("well");
    const positions = await runLayout(DESIGN, { openWorker: () => worker });
    expect(overlaps(DESIGN, positions)).toEqual([]);
    expect([worker.asked.map(({ cmd }) => cmd), worker.isTerminated]).toEqual([
      ["register", "layout"],
      true,
    ]);
  });

  it("falls back to plain columns after five seconds, or when elk fails", async () => {
    const clock = new TestClock();
    const silent = new InlineWorker("silent");
    const waiting = runLayout(DESIGN, { clock, openWorker: () => silent });
    await clock.pass(5000);
    await turn();
    const columns = waveLayout(DESIGN, {
      heightPx: ({ id }) => cardSizes(DESIGN).get(id)?.heightPx ?? 0,
    });
    expect([await waiting, silent.isTerminated]).toEqual([columns, true]);
    expect(await runLayout(DESIGN, { openWorker: () => new InlineWorker("failing") })).toEqual(
      columns,
    );
  });

  it("has nothing to place in an empty design", async () => {
    expect(await runLayout(pipelineWith())).toEqual({});
  });
});

describe("plain columns", () => {
  it("put steps on a cycle into a column of their own at the end", () => {
    const document = pipelineWith(
      step("A"),
      step("B", { dependsOn: ["C"] }),
      step("C", { dependsOn: ["B"] }),
    );
    const positions: Readonly<Record<string, Point>> = waveLayout(document);
    expect([positions.a, positions.b?.y, positions.c?.y]).toEqual([{ x: 0, y: 0 }, 0, 152]);
    expect(positions.b?.x).toBeGreaterThan(0);
    expect(positions.c?.x).toBe(positions.b?.x);
  });
});
