import type {
  BranchName,
  CodeSettings,
  PipelineDocument,
  Step,
  StepDefinitionJson,
} from "../pipeline/document";
import type { Expression } from "../pipeline/expression";
import type { StepKind } from "../pipeline/ids";
import type { JsonPath, JsonValue } from "../utils/json";
import type { FieldSection } from "./field";

/**
 * A palette entry: an AWS type with a starting JSON, a curated form and ports. Plain data and pure functions. What is to
 * be read about it (help, SDKs, sources) is in the kind's `about.ts`.
 */
export interface StepKindDefinition {
  readonly kind: StepKind;
  /** AWS's `Type`; empty for `raw`, which takes any. */
  readonly type: string;
  readonly title: string;
  /** One sentence: what the step does for its user. */
  readonly summary: string;
  readonly category: Category;
  /** Name of a Lucide icon, as Lucide writes it: `square-function`. */
  readonly icon: string;
  /** Other words people search for. */
  readonly keywords: readonly string[];
  /** First name of a new step, `[A-Za-z0-9-_]`: `Train`. */
  readonly defaultName: string;
  readonly supports: Supports;
  readonly sections: readonly FieldSection[];
  /** The JSON of a new step, complete enough to be valid once its required fields are filled. */
  start(context: StartContext): StepStart;
  /** True when an imported definition is one of this kind; the registry asks specific kinds first. */
  recognise(definition: StepDefinitionJson): boolean;
  /** The one thing people look for on the card: `ml.m5.xlarge`, a condition's sentence. Empty when there is none. */
  fact(step: Step): readonly FactPart[];
  /** A kind that has none says so by `NO_PORTS`. */
  ports(step: Step): Ports;
  /**
   * For a shortcut to several steps only: those that come after the one that `start` gives. Each step of a shortcut is
   * of the kind that recognises it; none is of the shortcut's own.
   */
  further?(first: StartContext): readonly FurtherStep[];
  /** Execute code only: completes the definition from the document's files before it is exported. */
  compile?(step: Step, document: PipelineDocument): StepDefinitionJson;
}

export type Category =
  | "code"
  | "data"
  | "training"
  | "model"
  | "gate"
  | "quality"
  | "deployment"
  | "integration"
  | "end";

/** Which members that steps share AWS documents for this kind. */
export interface Supports {
  readonly cache: boolean;
  readonly retry: boolean;
  readonly propertyFiles: boolean;
}

/** What a new step may take from the pipeline it is added to. */
export interface StartContext {
  readonly name: string;
  readonly roleArn: string;
  readonly bucket: string;
  readonly region: string;
}

export interface StepStart {
  readonly definition: StepDefinitionJson;
  readonly code?: CodeSettings;
  /** By file name, without the folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A step that a shortcut adds behind its first. */
export interface FurtherStep {
  /** Wished for: the step gets a number where the name is taken. */
  readonly name: string;
  /** Its JSON under the name that it got. */
  definition(name: string): StepDefinitionJson;
}

export type FactPart = string | Expression;

/** What can be connected to what. Order edges may join any two steps and need no port. */
export type Carries =
  | "s3-uri"
  | "model-name"
  | "model-package"
  | "check-result"
  | "endpoint-config"
  | "endpoint"
  | "bedrock-model"
  | "value";

export interface Ports {
  readonly inputs: readonly InputPort[];
  readonly outputs: readonly OutputPort[];
  /** A condition's two branches. */
  readonly branches: readonly BranchName[];
}

export interface OutputPort {
  /** Unique among the outputs of the step and stable while the name it stands for is: `output:train`. */
  readonly id: string;
  readonly label: string;
  readonly carries: Carries;
  /** Rarely wanted: takes no line on the card, but can be chosen when connecting. */
  readonly secondary?: boolean;
  /** What a consumer writes to read it. */
  expression(stepName: string): Expression;
}

export interface InputPort {
  /** Unique among the inputs of the step: `channel:train`, `new-channel`. */
  readonly id: string;
  readonly label: string;
  readonly accepts: readonly Carries[];
  /** Member of the definition that holds the value now; absent for a port that adds an entry. */
  readonly at?: JsonPath;
  /** The step with `value` (an expression in AWS's JSON form) received; `suggestedName` names an added entry. */
  receive(step: Step, value: JsonValue, suggestedName: string): Step;
}
