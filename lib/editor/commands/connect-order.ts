import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { checkNoCycle } from "../check-connection";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { addDependency, dependencies } from "../dependencies";
import { replaceStep } from "../replace-step";
import { checkNameIsUnique } from "../step-name";

/** Lets one step wait for another without reading anything from it. */
export const connectOrder = defineCommand(
  "Set order",
  (document: PipelineDocument, { from, to }: { readonly from: StepId; readonly to: StepId }) => {
    const [first, second] = [stepById(document, from), stepById(document, to)];
    if (!first || !second) return refuseMissingStep();
    const { Name: name, Type: type } = first.definition;
    if (type === "Fail") {
      return refuse(
        "after-fail",
        `“${name}” ends the run, so nothing can come after it. Connect the step before it instead.`,
      );
    }
    const acyclic = checkNoCycle(document, from, to);
    if (!acyclic.ok) return acyclic;
    if (dependencies(second.definition).includes(name)) {
      return refuse("already-ordered", `“${second.definition.Name}” already runs after “${name}”.`);
    }
    const unique = checkNameIsUnique(document, name);
    if (!unique.ok) return unique;

    return ok(
      replaceStep(document, { ...second, definition: addDependency(second.definition, name) }),
    );
  },
);
