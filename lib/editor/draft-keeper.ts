import type { PipelineDocument } from "../pipeline/document";
import type { Clock } from "./clock";
import type { DraftStore } from "./draft";

const PATIENCE_MS = 2000; // a browser that does not answer must not keep the server from being asked

interface DraftKeeperOptions {
  readonly designId: string;
  readonly owner: string;
  readonly drafts: DraftStore;
  readonly clock: Clock;
}

/** Writes and clears the draft of one tab, in the order asked for. */
export class DraftKeeper {
  readonly #options: DraftKeeperOptions;
  readonly #owners: Set<string>;
  #last: Promise<unknown> = Promise.resolve();
  #mayExist = false;

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
    this.#owners = new Set([options.owner]);
  }

  /** Takes over another tab's draft: it is cleared with our own. */
  adopt(owner: string): void {
    this.#owners.add(owner);
    this.#mayExist = true;
  }

  /** @returns what went wrong, in words, or undefined. */
  async write(document: PipelineDocument, baseRevision: number): Promise<string | undefined> {
    const { designId, owner, drafts, clock } = this.#options;
    this.#mayExist = true;
    return this.#inTurn(() =>
      drafts.write({ designId, owner, baseRevision, document, writtenAtMs: clock.nowMs() }),
    );
  }

  async clear(): Promise<void> {
    if (!this.#mayExist) return;
    this.#mayExist = false;
    const { designId, owner, drafts } = this.#options;
    const owners = [...this.#owners];
    this.#owners.clear();
    this.#owners.add(owner);
    await this.#inTurn(() => Promise.all(owners.map((each) => drafts.clear(designId, each))));
  }

  #inTurn(task: () => Promise<unknown>): Promise<string | undefined> {
    const result = this.#last.then(() => this.#withPatience(task));
    this.#last = result;
    return result;
  }

  /** The outcome of `task`, or that it took too long. */
  #withPatience(task: () => Promise<unknown>): Promise<string | undefined> {
    return new Promise((resolve) => {
      const giveUp = this.#options.clock.after(PATIENCE_MS, () => resolve(TOO_SLOW));
      const answer = (problem: string | undefined) => {
        giveUp();
        resolve(problem);
      };
      task().then(
        () => answer(undefined),
        (problem: unknown) => answer(draftProblem(problem)),
      );
    });
  }
}

const TOO_SLOW =
  "The browser does not answer when asked to keep a draft. Your work is safe once it is saved.";

function draftProblem(problem: unknown): string {
  if (problem instanceof Error && problem.name === "QuotaExceededError") {
    return "The browser has no room left for a draft. Free some space, or export the design to keep your work.";
  }
  return "The browser could not keep a draft. Your work is safe once it is saved.";
}
