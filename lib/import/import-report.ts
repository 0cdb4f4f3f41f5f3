import type { PipelineSettings } from "../pipeline/document";
import type { Issue } from "../pipeline/issue";
import type { IssuePlace } from "../pipeline/issue-place";

/** What an import found, for the author to read before going on. */
export interface ImportReport {
  readonly source: "definition" | "document";
  /** Number of steps by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** What has no form in the product and is carried along untouched. */
  readonly keptAsIs: readonly KeptAsIs[];
  /** What is legal to import and probably not meant. */
  readonly suspicious: readonly Issue[];
  /** Where the definition was found, when the text was more than the definition. */
  readonly notes: readonly string[];
  /** Where new steps of the design will run and write, since the definition says so of its own. */
  readonly settings: Partial<Pick<PipelineSettings, "roleArn" | "bucket" | "region">>;
}

export interface KeptAsIs {
  readonly group: KeptGroup;
  /** `$.Steps[1]`, from the definition's root down. */
  readonly where: string;
  readonly what: string;
  /** The same place in the design. */
  readonly at: IssuePlace;
}

export type KeptGroup = "step-type" | "top-level" | "step-member" | "parameter-member" | "branch";
