import type { Issue } from "../pipeline/issue";

/** A design told to people who will not open it: what it does, step by step, with what and on which conditions. */
export interface DesignReport {
  readonly title: string;
  /** The author's; empty when there is none. */
  readonly description: string;
  /** `7 steps`, `Region eu-west-1`. */
  readonly facts: readonly string[];
  readonly starts: readonly StartReport[];
  readonly steps: readonly StepReport[];
  readonly parameters: readonly ParameterReport[];
  /** Names of the environments, in whose order the parameters give their values. */
  readonly environments: readonly string[];
  readonly problems: readonly ProblemReport[];
  /** Notes that lie on the canvas. */
  readonly notes: readonly string[];
}

export interface StartReport {
  readonly name: string;
  /** `Every day at 03:00, UTC`. */
  readonly words: string;
}

export interface StepReport {
  readonly name: string;
  /** Steps of one number may run at the same time. */
  readonly wave: number;
  /** Ours: `Execute code`. */
  readonly kindTitle: string;
  readonly category: string;
  /** What the author says it does, or else what steps of its kind do. */
  readonly summary: string;
  /** What the card shows: an instance type, a condition. */
  readonly fact: string;
  /** For a step in a branch: `GoodEnough is true`. */
  readonly onlyIf: string;
  /** Names of the steps whose results it waits for. */
  readonly after: readonly string[];
  readonly note: string;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  readonly name: string;
  readonly text: string;
}

export interface ParameterReport {
  readonly name: string;
  readonly type: string;
  readonly standard: string;
  /** Per environment; empty where it is the default. */
  readonly values: readonly string[];
}

export interface ProblemReport {
  readonly severity: Issue["severity"];
  readonly message: string;
}
