import type { JsonPath } from "../utils/json";
import type { PipelineSettings } from "./document";
import type { StepId, TriggerId } from "./ids";

/** Where in a design something stands; paths begin at the step's, the parameter's, the trigger's or the pipeline's own JSON. */
export type IssuePlace =
  | { readonly on: "step"; readonly stepId: StepId; readonly path: JsonPath }
  | { readonly on: "parameter"; readonly name: string; readonly path: JsonPath }
  | { readonly on: "trigger"; readonly triggerId: TriggerId; readonly path: JsonPath }
  | {
      readonly on: "pipeline";
      readonly path: JsonPath;
      /** For what stands beside the definition: a member of the pipeline's settings. */
      readonly setting?: Exclude<keyof PipelineSettings, "definition">;
    };
