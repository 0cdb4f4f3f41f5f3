import type { ShapeLibrary } from "../../aws/shape-library";
import type { StepDefinitionJson } from "../../pipeline/document";
import type { Expression } from "../../pipeline/expression";
import type { PyExpression } from "../../python/tree";
import type { Sdk, StepEmitter } from "../../steps/python/contract";
import type { WrittenNumbers } from "./written-numbers";

/** A step that stands further up in the file. */
export interface WrittenStep {
  readonly variable: PyExpression;
  readonly definition: StepDefinitionJson;
  /** Absent for a step in the exact form. */
  readonly emitter?: StepEmitter;
  /** Variables of its property files, by name. */
  readonly propertyFiles: ReadonlyMap<string, PyExpression>;
  /** The result of a function, which holds what other steps read from outputs and property files. */
  readonly result?: FunctionResult;
}

/** How later steps read the dictionary that a function returns. */
export interface FunctionResult {
  /** The key of an output's location, or of a returned value; undefined for what the function does not return. */
  keyOf(expression: Expression): string | undefined;
}

/** A parameter of the pipeline. */
export interface WrittenParameter {
  readonly variable: PyExpression;
  /** True where AWS's type is a text already. */
  readonly isText: boolean;
}

/** How a project says texts of the definition that its files decide. */
export interface ProjectTexts {
  /** A place in S3 that is code's, or in the pipeline's bucket; undefined for any other text. */
  location(text: string): PyExpression | undefined;
  /** The pipeline's bucket, where it is a part of a place; undefined for any other. */
  bucket(text: string): PyExpression | undefined;
}

/** What the names in a definition stand for in the file. */
export interface ValueContext {
  readonly sdk: Sdk;
  readonly library: ShapeLibrary;
  readonly parameters: ReadonlyMap<string, WrittenParameter>;
  readonly steps: ReadonlyMap<string, WrittenStep>;
  readonly texts?: ProjectTexts;
  /** Of the step or the pipeline's members that are being written. */
  readonly numbers: WrittenNumbers;
}
