/** What is to be read about a kind; a step is drawn, edited and exported without it, so it is loaded when asked for. */
export interface AboutKind {
  readonly help: Help;
  /** Which generations of the SageMaker Python SDK have a class for it. */
  readonly sdk: SdkFacts;
  /** Pages of AWS's documentation that the facts come from, the step's own first. */
  readonly sources: readonly [string, ...string[]];
}

export interface Help {
  /** Two to five sentences for somebody who has never used the step. */
  readonly what: string;
  readonly when: string;
  /** What runs and what it costs in plain words: "Starts one processing job; billed per second of the instance." */
  readonly runs: string;
}

export interface SdkFacts {
  readonly v2: SdkClass | NoSdkClass;
  readonly v3: SdkClass | NoSdkClass;
}

export interface SdkClass {
  /** Import path: `sagemaker.workflow.steps`. */
  readonly module: string;
  readonly className: string;
  /** The file that defines it, at the release that was read. */
  readonly source: string;
  /** A sentence on what is special. */
  readonly note?: string;
}

export interface NoSdkClass {
  readonly module?: undefined;
  /** A sentence: what an export does instead. */
  readonly note: string;
}

/** The releases that were read. */
export const SDK_RELEASES = { v2: "2.257.7", v3: "3.27.0" } as const;

const REPOSITORY = "https://github.com/aws/sagemaker-python-sdk/blob";

export function v2Class(file: string, className: string, note?: string): SdkClass {
  return {
    module: `sagemaker.workflow.${file}`,
    className,
    source: `${REPOSITORY}/v${SDK_RELEASES.v2}/src/sagemaker/workflow/${file}.py`,
    ...(note !== undefined && { note }),
  };
}

export function v3Class(file: string, className: string, note?: string): SdkClass {
  return {
    module: `sagemaker.mlops.workflow.${file}`,
    className,
    source: `${REPOSITORY}/v${SDK_RELEASES.v3}/sagemaker-mlops/src/sagemaker/mlops/workflow/${file}.py`,
    ...(note !== undefined && { note }),
  };
}

export function noClass(note: string): NoSdkClass {
  return { note };
}

/** A type that a generation has no class for. */
export const AS_JSON = noClass("The exported project carries the step as JSON.");
