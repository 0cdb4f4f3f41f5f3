import type { BranchName, Step, StepDefinitionJson } from "../../pipeline/document";
import type { PyExpression, PyName } from "../../python/tree";
import type { JsonPlace, JsonValue } from "../../utils/json";
import type { Members } from "./members";

/** Generation of the SageMaker Python SDK. */
export type Sdk = "v2" | "v3";

/**
 * How steps of one kind are written in the words of the SDK. Plain functions: the same step gives the same tree.
 *
 * An emitter takes members. What it leaves is not expressible by the SDK's class, and the step goes out in the exact
 * form instead; so does one that it refuses. Nothing is dropped either way.
 */
export interface StepEmitter {
  /** The expression that makes the step: `TrainingStep(name="Train", step_args=…)`. */
  emit(source: StepSource, to: Emission): PyExpression | Refusal;
  /**
   * How later steps read `path` of a step that `emit` wrote; undefined where the usual `step.properties.…` will do.
   *
   * @param variable - holds the step.
   * @param path - as in the `Get`, after the step's name.
   * @param definition - of the step that is read.
   */
  read?(
    variable: PyExpression,
    path: string,
    definition: StepDefinitionJson,
  ): PyExpression | undefined;
  /** What readers of the code are told in words when it is left; the rest is told by its path. */
  readonly missing?: readonly MissingArgument[];
}

/** A member that a class of the SDK cannot be told. */
export interface MissingArgument {
  /** Only for this generation; both where it is left out. */
  readonly sdk?: Sdk;
  /** Below the step, without the places in lists: `Arguments.InferenceSpecification.Containers.Framework`. */
  readonly path: string;
  /** What stands in for all that is left below, where that is more than `path`. */
  readonly whole?: string;
  /** `ModelTrainer has no argument for` */
  readonly lack: string;
  /** `the container's entry point` */
  readonly of: string;
}

/** Why the SDK's class cannot say what the step says, as the export report and the code's comment put it. */
export interface Refusal {
  readonly kind: "refusal";
  /** Without a full stop: `its image is not a single value`. */
  readonly reason: string;
}

export function refusal(reason: string): Refusal {
  return { kind: "refusal", reason };
}

export function isRefusal(written: unknown): written is Refusal {
  return (
    typeof written === "object" &&
    written !== null &&
    "kind" in written &&
    written.kind === "refusal"
  );
}

/** One step to take members from. */
export interface StepSource {
  readonly name: string;
  readonly type: string;
  /** `Arguments`, with branches empty. */
  readonly args: Members;
  /** What stands beside `Arguments`, `Name` and `Type`. */
  readonly members: Members;
  readonly step: Step;
}

/** The file that is being written, as one step's emitter sees it. */
export interface Emission {
  readonly sdk: Sdk;
  /** True where the pipeline keeps the names of jobs; all jobs have one then. SDK v2 only. */
  readonly keepsJobNames: boolean;
  /** Of the design, in which its project runs by default. */
  readonly region: string;
  /** The `PipelineSession`. */
  readonly session: PyName;
  /** Module by generation: `to.module({ v2: "sagemaker.workflow.steps", v3: "sagemaker.mlops.workflow.steps" })`. */
  module(names: Readonly<Record<Sdk, string>>): string;
  /**
   * JSON as Python, with parameters, properties and functions where it holds expressions; undefined stays undefined.
   *
   * @param place - what holds it in the step's definition: of a number it tells how the author wrote it.
   */
  value(json: JsonValue, place?: JsonPlace): PyExpression;
  value(json: JsonValue | undefined, place?: JsonPlace): PyExpression | undefined;
  /** A role: the variable of the pipeline's own, or what `value` gives. */
  role(json: JsonValue): PyExpression;
  role(json: JsonValue | undefined): PyExpression | undefined;
  /**
   * A variable above the step. The first step that needs the value makes it, later ones with an equal value use it.
   *
   * @param wanted - `processor`; where that is taken the step's name is put before it.
   */
  shared(wanted: string, value: PyExpression): PyName;
  /** As `shared`, for an object that the step changes afterwards and that no other may use. */
  own(wanted: string, value: PyExpression): PyName;
  /** True when the SDK's `to_string` leaves the value as it is; it makes a join of numbers and properties. */
  isText(json: JsonValue): boolean;
  /** What the reader of the code and of the export report should know although nothing is lost. */
  note(text: string): void;
  /** The variable of one of this step's property files, which `JsonGet` uses too. */
  propertyFile(name: string, value: PyExpression): PyName;
  /** True when some step of the pipeline has the name. */
  hasStep(name: string): boolean;
  /** The variable of another step, or its name where it is written further down. */
  stepNamed(name: string): PyExpression;
  /** Variables of the steps in a branch of this condition. */
  branch(when: BranchName): readonly PyExpression[];
}
