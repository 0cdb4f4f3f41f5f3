import type { BranchName, PipelineDocument, Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { Agenda } from "./agenda";
import { type Course, courseOf } from "./course";
import { type Dependencies, dependenciesOf } from "./dependencies";
import { finish } from "./finish";
import type { Progress } from "./progress";
import type { RunEvent, StepChange } from "./run";
import type { StepMock } from "./step-mock";
import type { Values } from "./values";

/** What a run is played with. */
export interface Stage {
  readonly document: PipelineDocument;
  readonly values: Values;
  readonly mocks: ReadonlyMap<StepId, StepMock>;
  readonly seed: number;
  readonly cacheHits: boolean;
  /** When somebody stops the run. */
  readonly stopAfterSeconds: number;
}

/** A running function and an answer that is waited for cannot be stopped: the run waits for them. */
const UNSTOPPABLE = ["Lambda", "Callback"];

const WAITING: Progress = { status: "waiting", attempts: 0 };

/**
 * Plays a design through on a clock of its own.
 *
 * A step starts as soon as all it waits for has succeeded and there is room. When one fails, what runs goes on to its end
 * and nothing else starts. Unverified: AWS writes down neither.
 */
export class Play {
  readonly events: RunEvent[] = [];
  now = 0;
  /** The first step that failed. */
  failed: Step | undefined;
  isStopped = false;

  readonly #stage: Stage;
  readonly #agenda = new Agenda<Step>();
  readonly #progress = new Map<StepId, Progress>();
  readonly #running = new Set<Step>();
  readonly #ready: Step[];
  readonly #dependencies: Dependencies;
  /** How much each step still waits for. */
  readonly #missing: Map<StepId, number>;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#dependencies = dependenciesOf(stage.document);
    this.#missing = new Map(
      stage.document.steps.map((step) => [step.id, this.before(step).length]),
    );
    this.#ready = stage.document.steps.filter(({ id }) => this.#missing.get(id) === 0);
  }

  /** To the end of the run. */
  run(): void {
    this.#startReady();
    let next = this.#agenda.nextSeconds();
    while (next !== undefined) {
      if (next > this.#stage.stopAfterSeconds && !this.isStopped) this.#stop();
      else {
        this.now = next;
        this.#agenda.doNext();
        this.#startReady();
      }
      next = this.#agenda.nextSeconds();
    }
  }

  of(step: Step): Progress {
    return this.#progress.get(step.id) ?? WAITING;
  }

  /** All that a step waits for. */
  before(step: Step): readonly Step[] {
    return this.#dependencies.before.get(step.id) ?? [];
  }

  #startReady(): void {
    if (this.failed || this.isStopped) return;
    const room = Math.max(1, this.#stage.document.pipeline.maxParallelSteps ?? Infinity);
    const starting = this.#ready.splice(0, Math.max(0, room - this.#running.size));
    for (const step of starting) this.#start(step);
    for (const step of this.#ready) {
      if (this.of(step).isQueued) continue;
      this.#set(step, { isQueued: true });
      this.#tell(step, { kind: "step-waiting" });
    }
  }

  #start(step: Step): void {
    const { mocks, seed, cacheHits } = this.#stage;
    const course = courseOf(step, { mock: mocks.get(step.id) ?? {}, seed, cacheHits });
    const startSeconds = this.now;
    this.#running.add(step);
    this.#set(step, { status: "running", startSeconds, attempts: 1 });
    this.#tell(step, { kind: "step-started", attempt: 1 });
    for (const { failedSeconds, waitSeconds, attempt } of course.retries) {
      const reason = course.reason ?? "";
      this.#agenda.add(startSeconds + failedSeconds, step, () =>
        this.#tell(step, { kind: "step-retrying", attempt, waitSeconds, reason }),
      );
      this.#agenda.add(startSeconds + failedSeconds + waitSeconds, step, () => {
        this.#set(step, { attempts: attempt + 1 });
        this.#tell(step, { kind: "step-started", attempt: attempt + 1 });
      });
    }
    this.#agenda.add(startSeconds + course.endSeconds, step, () => this.#end(step, course));
  }

  #end(step: Step, course: Course): void {
    const { values } = this.#stage;
    const { failure, decision } = finish(step, course, { values, atSeconds: this.now });
    const { cached } = course;
    this.#running.delete(step);
    this.#set(step, {
      endSeconds: this.now,
      ...(decision && { decision }),
      ...(cached && { cached }),
    });
    if (decision?.outcome !== undefined) this.#tell(step, { kind: "condition-decided", decision });
    if (failure !== undefined) {
      this.failed ??= step;
      this.#set(step, { status: "failed", reason: failure });
      this.#tell(step, { kind: "step-failed", reason: failure });
      return;
    }
    this.#set(step, { status: "succeeded" });
    this.#tell(step, { kind: "step-succeeded", cached });
    this.#goOn(step, decision?.branch);
  }

  /** Those behind a step have one thing less to wait for, unless they stand in the branch that is not taken. */
  #goOn(step: Step, taken: BranchName | undefined): void {
    const isTaken = ({ branch }: Step) =>
      branch?.condition !== step.id || taken === undefined || branch.when === taken;
    const behind = this.#dependencies.behind.get(step.id) ?? [];
    this.#skip(
      behind.filter((next) => !isTaken(next)),
      `“${step.definition.Name}” took the ${taken} branch`,
    );
    for (const next of behind.filter(isTaken)) {
      const left = (this.#missing.get(next.id) ?? 0) - 1;
      this.#missing.set(next.id, left);
      if (left === 0 && this.of(next).status === "waiting") this.#ready.push(next);
    }
  }

  /** With all that waits for them, which would wait for ever. */
  #skip(steps: readonly Step[], reason: string): void {
    const skipped = steps.map((step) => ({ step, why: reason }));
    for (const { step, why } of skipped) {
      if (this.of(step).status !== "waiting") continue;
      this.#set(step, { status: "skipped", reason: why });
      this.#tell(step, { kind: "step-skipped", reason: why });
      const after = `it waits for “${step.definition.Name}”, which is skipped`;
      for (const next of this.#dependencies.behind.get(step.id) ?? [])
        skipped.push({ step: next, why: after });
    }
  }

  #stop(): void {
    this.isStopped = true;
    this.now = Math.max(this.now, this.#stage.stopAfterSeconds);
    for (const step of [...this.#running]) {
      if (UNSTOPPABLE.includes(step.definition.Type)) continue;
      this.#running.delete(step);
      this.#agenda.drop(step);
      this.#set(step, { status: "stopped", endSeconds: this.now, reason: "the run was stopped" });
      this.#tell(step, { kind: "step-stopped" });
    }
  }

  #set(step: Step, change: Partial<Progress>): void {
    this.#progress.set(step.id, { ...this.of(step), ...change });
  }

  #tell({ id, definition }: Step, change: StepChange): void {
    this.events.push({ atSeconds: this.now, stepId: id, step: definition.Name, ...change });
  }
}
