/**
 * Where a fact about SageMaker Pipelines comes from: `BC` botocore's service model, `SDK2` / `SDK3` source of the
 * Python SDK, `DG` the developer guide, `RUN` seen when running the real SDK, `ISS` a GitHub issue, `SCH` the published
 * JSON schema, `MEM` remembered and not read again.
 */
export type Source = "BC" | "SDK2" | "SDK3" | "DG" | "RUN" | "ISS" | "SCH" | "MEM";

export interface Sourced {
  readonly source: Source;
}
