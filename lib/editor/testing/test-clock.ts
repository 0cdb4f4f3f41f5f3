import type { Clock } from "../clock";

/** Time that passes only when a test lets it. */
export class TestClock implements Clock {
  #nowMs = 0;
  #tasks: { readonly atMs: number; readonly task: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(delayMs: number, task: () => void): () => void {
    const entry = { atMs: this.#nowMs + delayMs, task };
    this.#tasks.push(entry);
    return () => {
      this.#tasks = this.#tasks.filter((each) => each !== entry);
    };
  }

  /** Lets time pass, runs what falls due in its order, and what follows from it. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await turn();
    for (let next = this.#due(endMs); next; next = this.#due(endMs)) {
      const { atMs, task } = next;
      this.#tasks = this.#tasks.filter((each) => each.task !== task);
      this.#nowMs = atMs;
      task();
      await turn();
    }
    this.#nowMs = endMs;
  }

  #due(untilMs: number) {
    const due = this.#tasks.filter(({ atMs }) => atMs <= untilMs);
    return due.sort((left, right) => left.atMs - right.atMs)[0];
  }
}

/** Lets all promises that are ready go on. */
export async function turn(): Promise<void> {
  for (let count = 0; count < 30; count += 1) await Promise.resolve();
}
