import type { CDPSession, Page } from "@playwright/test";

/** Milliseconds that a page's main thread has worked. */
export interface TaskTime {
  /** Everything: scripts, style, layout, paint. */
  readonly taskMs: number;
  readonly scriptMs: number;
  readonly styleMs: number;
  readonly layoutMs: number;
}

/** Reads what a page's main thread has worked so far, in processor time, which other programs do not lengthen. */
export async function taskClock(page: Page): Promise<() => Promise<TaskTime>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    await settled(page);
    return readTaskTime(session);
  };
}

export function difference(after: TaskTime, before: TaskTime): TaskTime {
  return {
    taskMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
    styleMs: after.styleMs - before.styleMs,
    layoutMs: after.layoutMs - before.layoutMs,
  };
}

/** Two frames on: what the last event caused has been drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}

async function readTaskTime(session: CDPSession): Promise<TaskTime> {
  const { metrics } = await session.send("Performance.getMetrics");
  const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return {
    taskMs: ms("TaskDuration"),
    scriptMs: ms("ScriptDuration"),
    styleMs: ms("RecalcStyleDuration"),
    layoutMs: ms("LayoutDuration"),
  };
}
