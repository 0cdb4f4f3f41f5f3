import type { StepDefinitionJson } from "../../pipeline/document";

/** A type that neither the SDKs nor the API's model of this version know. */
export const FIXTURES: readonly StepDefinitionJson[] = [
  { Name: "Custom", Type: "Job", Arguments: { Anything: { Goes: [1, true, null] } } },
];
