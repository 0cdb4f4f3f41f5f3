import type { PipelineDocument } from "../pipeline/document";
import {
  type AutosaveEvent,
  type AutosaveState,
  beginAutosave,
  isDirty,
  nextAutosaveState,
  toSaveState,
  wantsSave,
} from "./autosave-state";
import type { Clock } from "./clock";
import { type Draft, type DraftStore, sameDocument } from "./draft";
import { DraftKeeper } from "./draft-keeper";
import type { SaveState } from "./save-state";

const QUIET_MS = 800; // a pause in typing
const MAX_UNQUIET_MS = 5000; // who never pauses is saved all the same
const RETRY_MS = { first: 1000, most: 30_000 } as const;

/** How documents reach the server. A rejection counts as "offline"; requests have to end some time. */
export interface SaveTransport {
  save(
    document: PipelineDocument,
    revision: number,
    options: { readonly reason: SaveReason },
  ): Promise<SaveOutcome>;
  /** What the server has now; asked only when the answer to an earlier save was lost. */
  load(): Promise<{ readonly document: PipelineDocument; readonly revision: number }>;
}

/** Why a version was made, for the list of versions. */
export type SaveReason = "autosave" | "keep-mine";

export type SaveOutcome =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "conflict"; readonly theirRevision: number }
  | { readonly kind: "offline" }
  | { readonly kind: "storage-full"; readonly message: string };

interface AutosaveOptions {
  readonly designId: string;
  /** Of this tab, unlike any other's. */
  readonly owner: string;
  readonly document: PipelineDocument;
  readonly revision: number;
  readonly transport: SaveTransport;
  readonly drafts: DraftStore;
  readonly clock: Clock;
  /** Called after every event, with what the status line has to say. */
  onChange(save: SaveState): void;
}

/** Saves a design by itself: after a pause, one request at a time, again and again until the server has it. */
export class Autosave {
  readonly #options: AutosaveOptions;
  readonly #drafts: DraftKeeper;
  #state: AutosaveState;
  #sending: Promise<void> | undefined;
  #cancelQuiet: (() => void) | undefined;
  #cancelRetry: (() => void) | undefined;
  #unquietSinceMs: number | undefined;
  #isDisposed = false;
  #reason: SaveReason = "autosave";

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#drafts = new DraftKeeper(options);
    this.#state = beginAutosave(options.document, options.revision);
  }

  /** Tells of every change, undo and redo too. */
  edited(document: PipelineDocument): void {
    if (document === this.#state.document || this.#isDisposed) return;
    this.#dispatch({ type: "edited", document });
    this.#waitForQuiet();
  }

  /**
   * Puts a draft in place as unsaved work; it is cleared once the server has it. It goes out with the revision that it
   * was made from, so that a save of somebody else's since then makes it a conflict.
   */
  restore({ owner, document, baseRevision }: Draft): void {
    this.#drafts.adopt(owner);
    this.#dispatch({ type: "draft-restored", document, revision: baseRevision });
    this.#waitForQuiet();
  }

  /** Saves now, and again what is edited meanwhile; ends saved, or with what stands in the way. */
  async flush(): Promise<SaveState> {
    do {
      this.#stopTimers();
      await this.#send();
    } while (wantsSave(this.#state) && this.#state.attempts === 0 && !this.#isDisposed);
    return this.saveState();
  }

  /** Tries at once, as when the browser is online again or the author asks for it. */
  retry(): void {
    this.#dispatch({ type: "retry" });
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    void this.#send();
  }

  /** Ends a conflict: the author's own becomes a new version after theirs. */
  keepMine(theirRevision: number): void {
    this.#reason = "keep-mine";
    this.#dispatch({ type: "resolved-with-mine", revision: theirRevision });
    void this.#send();
  }

  /** Ends a conflict: what the server has replaces the author's. */
  takeTheirs(document: PipelineDocument, revision: number): void {
    this.#dispatch({ type: "resolved-with-theirs", document, revision });
    this.#settle();
  }

  saveState(): SaveState {
    return toSaveState(this.#state);
  }

  /** True when leaving the page would leave something behind that the server does not have. */
  hasUnsavedWork(): boolean {
    return this.saveState().status !== "saved";
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#stopTimers();
  }

  #dispatch(event: AutosaveEvent): void {
    this.#state = nextAutosaveState(this.#state, event);
    if (!this.#isDisposed) this.#options.onChange(this.saveState());
  }

  #waitForQuiet(): void {
    const { clock } = this.#options;
    this.#cancelQuiet?.();
    this.#unquietSinceMs ??= clock.nowMs();
    const leftMs = this.#unquietSinceMs + MAX_UNQUIET_MS - clock.nowMs();
    this.#cancelQuiet = clock.after(Math.max(0, Math.min(QUIET_MS, leftMs)), () => this.#onQuiet());
  }

  #onQuiet(): void {
    this.#forgetQuiet();
    if (this.#cancelRetry || this.#sending || this.#state.phase.name === "conflict")
      void this.#keepDraft();
    else void this.#send();
  }

  /** One request at a time: a second call waits for the first. */
  #send(): Promise<void> {
    if (this.#sending) return this.#sending;
    if (!wantsSave(this.#state) || this.#isDisposed) return Promise.resolve();
    this.#sending = this.#sendOnce().finally(() => {
      this.#sending = undefined;
      this.#settle();
    });
    return this.#sending;
  }

  async #sendOnce(): Promise<void> {
    this.#stopTimers();
    await this.#keepDraft();
    if (!wantsSave(this.#state) || this.#isDisposed) return;
    const { document, revision } = this.#state;
    this.#dispatch({ type: "save-started" });
    const outcome = await this.#options.transport
      .save(document, revision, { reason: this.#reason })
      .catch(() => OFFLINE);
    const event = await this.#toEvent(outcome);
    if (event.type === "save-succeeded" || event.type === "write-found") this.#reason = "autosave";
    this.#dispatch(event);
  }

  async #toEvent(outcome: SaveOutcome): Promise<AutosaveEvent> {
    if (outcome.kind === "saved") return { type: "save-succeeded", revision: outcome.revision };
    if (outcome.kind === "offline") return { type: "save-failed-offline" };
    if (outcome.kind === "storage-full")
      return { type: "save-failed-storage", message: outcome.message };
    if (this.#state.unconfirmed.length === 0)
      return { type: "save-conflict", theirRevision: outcome.theirRevision };
    return this.#findOwnWrite(outcome.theirRevision);
  }

  /** Whether the newer revision is one of ours, stored although its answer never came. */
  async #findOwnWrite(theirRevision: number): Promise<AutosaveEvent> {
    const theirs = await this.#options.transport.load().catch(() => undefined);
    if (!theirs) return { type: "save-failed-offline" };
    const own = this.#state.unconfirmed.find((document) => sameDocument(document, theirs.document));
    if (!own) return { type: "save-conflict", theirRevision };
    return { type: "write-found", revision: theirs.revision, document: own };
  }

  /** After an answer: clears the draft, or sees to it that what is left goes out. */
  #settle(): void {
    if (this.#isDisposed) return;
    if (this.#state.phase.name === "resting" && !isDirty(this.#state)) {
      void this.#drafts.clear();
      return;
    }
    if (!wantsSave(this.#state)) return;
    if (this.#state.attempts > 0) this.#retryLater();
    else if (!this.#cancelQuiet) void this.#send();
  }

  #retryLater(): void {
    const delayMs = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** (this.#state.attempts - 1));
    this.#cancelRetry?.();
    this.#cancelRetry = this.#options.clock.after(delayMs, () => {
      this.#cancelRetry = undefined;
      void this.#send();
    });
  }

  async #keepDraft(): Promise<void> {
    if (!isDirty(this.#state)) return;
    const { document, revision } = this.#state;
    const problem = await this.#drafts.write(document, revision);
    if (problem === undefined) this.#dispatch({ type: "draft-written" });
    else this.#dispatch({ type: "draft-failed", message: problem });
  }

  #stopTimers(): void {
    this.#cancelQuiet?.();
    this.#forgetQuiet();
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
  }

  #forgetQuiet(): void {
    this.#cancelQuiet = undefined;
    this.#unquietSinceMs = undefined;
  }
}

const OFFLINE: SaveOutcome = { kind: "offline" };
