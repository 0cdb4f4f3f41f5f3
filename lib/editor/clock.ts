/** Time from outside, so that tests can turn it. */
export interface Clock {
  nowMs(): number;
  /** Runs `task` once after a while; the returned function calls it off. */
  after(delayMs: number, task: () => void): () => void;
}

export const SYSTEM_CLOCK: Clock = {
  nowMs: () => Date.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
