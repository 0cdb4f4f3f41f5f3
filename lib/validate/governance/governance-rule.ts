import type { Fix } from "../../pipeline/fix";
import type { JsonPath } from "../../utils/json";
import type { StepSubject, Validation } from "../validation";

/** One house rule: plain words, and one look at a step or at the whole design. */
export type GovernanceRule = GovernanceFacts &
  (
    | {
        readonly scope: "step";
        /** Reads nothing but the step itself. */
        find(subject: StepSubject): readonly GovernanceFinding[];
      }
    | {
        readonly scope: "design";
        find(validation: Validation): readonly GovernanceFinding[];
      }
  );

export interface GovernanceFacts {
  /** Named for the fault, as every issue's code is. */
  readonly id: string;
  /** What holds when the rule is kept: “Jobs run inside a VPC”. */
  readonly title: string;
  /** What happens otherwise, for whoever has to decide. */
  readonly why: string;
  readonly source: RuleSource;
}

export interface RuleSource {
  readonly title: string;
  readonly url: string;
}

export interface GovernanceFinding {
  /** Absent for the pipeline as a whole. */
  readonly subject?: StepSubject;
  readonly path: JsonPath;
  /** Of the pipeline, where it is about one. */
  readonly setting?: "tags";
  /** What is wrong and what to do, without the step's name. */
  readonly message: string;
  readonly fix?: Fix | undefined;
}
