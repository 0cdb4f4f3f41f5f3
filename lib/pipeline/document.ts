import type { JsonObject, JsonValue } from "../utils/json";
import type { Governance } from "./governance";
import type { FilePath, NoteId, StepId, StepKind } from "./ids";
import type { Trigger } from "./trigger";

/** What is saved, versioned, diffed, undone and exported. Immutable; every command returns a new one. */
export interface PipelineDocument {
  readonly schemaVersion: 1;
  readonly pipeline: PipelineSettings;
  readonly parameters: readonly Parameter[];
  /** Flat, in definition order: a condition, then its true branch, then its false branch. */
  readonly steps: readonly Step[];
  readonly files: Files;
  readonly canvas: Canvas;
  readonly triggers: readonly Trigger[];
  readonly parameterSets: readonly ParameterSet[];
  /** House rules that the design is held to; absent while none is on. */
  readonly governance?: Governance;
  /** How the imported text was written, so that an export differs from it only where the design does. */
  readonly text?: DefinitionText;
}

export type Files = Readonly<Record<FilePath, string>>;

export interface PipelineSettings {
  readonly name: string;
  readonly description: string;
  /** IAM role that new steps run under; a placeholder until the author sets it. */
  readonly roleArn: string;
  /** Bucket without `s3://` for code and outputs. */
  readonly bucket: string;
  readonly region: string;
  readonly tags: readonly Tag[];
  /** At most so many steps at a time; absent means no limit of ours. */
  readonly maxParallelSteps?: number;
  /**
   * Top-level members exactly as AWS writes them (`Version`, `Metadata`, `PipelineExperimentConfig`, … and any we do
   * not know). `Parameters` and `Steps` stand in it as empty lists that only keep their place.
   */
  readonly definition: JsonObject;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export type ParameterType = "String" | "Integer" | "Float" | "Boolean";

/** AWS's own members; ones we do not know stay where they were. */
export interface Parameter extends JsonObject {
  readonly Name: string;
  readonly Type: ParameterType | (string & {});
}

export interface Step {
  readonly id: StepId;
  readonly kind: StepKind;
  /** Which branch of which condition runs this step; AWS nests, the document is flat. */
  readonly branch?: Branch;
  readonly definition: StepDefinitionJson;
  /** Execute code only. */
  readonly code?: CodeSettings;
  /** What the author wants others to know: a comment in exported code, never in the definition. */
  readonly note?: string;
}

export interface Branch {
  readonly condition: StepId;
  readonly when: BranchName;
}

export type BranchName = "true" | "false";

/**
 * A step exactly as AWS writes it, branches taken out: a condition keeps `IfSteps` and `ElseSteps` as empty lists
 * that only hold their place.
 */
export interface StepDefinitionJson extends JsonObject {
  readonly Name: string;
  readonly Type: string;
}

/** What an Execute-code step needs and AWS's JSON has no room for. */
export interface CodeSettings {
  /** A file of the step, without its folder: `prepare.py`. */
  readonly entryFile: string;
  readonly functionName: string;
  /** Lines of `requirements.txt`. */
  readonly packages: readonly string[];
  /** Keys of the dictionary that the function returns. */
  readonly returns: readonly ReturnedValue[];
  /** Types of the scalar arguments by name, which AWS passes as text; String where absent. */
  readonly argumentTypes?: Readonly<Record<string, ParameterType>>;
}

export interface ReturnedValue {
  readonly name: string;
  readonly type: ParameterType;
}

export interface Canvas {
  /** Top left corners in canvas pixels. */
  readonly positions: Readonly<Record<StepId, Point>>;
  readonly notes: readonly Note[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Note {
  readonly id: NoteId;
  readonly at: Point;
  readonly text: string;
}

/** Parameter values for one environment. */
export interface ParameterSet {
  readonly name: string;
  readonly values: Readonly<Record<string, JsonValue>>;
}

export interface DefinitionText {
  /** Spaces per level, or null when everything stands on one line. */
  readonly indent: number | "tab" | null;
  readonly spaceAfterColon: boolean;
  readonly spaceAfterComma: boolean;
  /** Characters beyond ASCII are written as `\uXXXX`, as Python's json module does. */
  readonly escapesNonAscii: boolean;
  readonly finalNewline: boolean;
  readonly lineEnd: "\n" | "\r\n";
  /** Numbers that JavaScript would spell differently (`6.0`, `1e-05`), by owner and path within it. */
  readonly numbers: NumberSpellings;
}

/** First key: a step id, `parameter:<name>` or `pipeline`. Second key: the path's text form within that owner. */
export type NumberSpellings = Readonly<Record<string, Readonly<Record<string, string>>>>;
