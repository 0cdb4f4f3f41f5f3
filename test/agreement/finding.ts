/** What one of the two says about a definition. */
export interface Finding {
  /** `doubt`: a warning that fails a strict check. */
  readonly level: "error" | "doubt";
  /** In the definition: `$.Steps[1].Arguments.RoleArn`. */
  readonly path: string;
  readonly message: string;
}

export interface OurFinding extends Finding {
  readonly code: string;
}

export interface Verdict<Kind extends Finding = Finding> {
  readonly passes: boolean;
  readonly findings: readonly Kind[];
}
