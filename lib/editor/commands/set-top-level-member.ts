import type { PipelineDocument } from "../../pipeline/document";
import type { JsonPath, JsonValue } from "../../utils/json";
import { checkJsonLimits } from "../../utils/json-limits";
import { removeAt, setMember } from "../../utils/json-path";
import { ok } from "../../utils/result";
import { defineCommand, refuse } from "../command";
import { checkPath } from "../edit-definition";

interface SetTopLevelMemberInput {
  /** From the pipeline definition down: `["PipelineExperimentConfig", "TrialName"]`. */
  readonly path: JsonPath;
  /** Undefined removes the member. */
  readonly value: JsonValue | undefined;
}

/** Writes or removes a member of the pipeline definition itself; parameters and steps have commands of their own. */
export const setTopLevelMember = defineCommand(
  "Edit pipeline",
  (document: PipelineDocument, { path, value }: SetTopLevelMemberInput) => {
    const { definition } = document.pipeline;
    if (path[0] === "Parameters" || path[0] === "Steps") {
      return refuse("own-command", `“${path[0]}” is changed in its own panel.`);
    }
    const checked = checkPath(definition, path);
    if (!checked.ok) return checked;
    const changed =
      value === undefined ? removeAt(definition, path) : setMember(definition, path, value);
    const limits = checkJsonLimits(changed);
    if (!limits.ok) return limits;
    if (JSON.stringify(changed) === JSON.stringify(definition)) return ok(document);
    return ok({ ...document, pipeline: { ...document.pipeline, definition: changed } });
  },
);
