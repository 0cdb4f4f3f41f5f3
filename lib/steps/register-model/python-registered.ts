import { name } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { chainBuilder, model, modelBuilder, pipelineModel } from "../model/python-model";
import { type Emission, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";

/** What a version of the registry holds: a container, or several one behind the other. */
export function registeredModel(
  containers: readonly Members[],
  to: Emission,
  stepName: string,
): PyExpression | Refusal {
  const [first, ...others] = containers;
  const role = name("role");
  if (!first) return refusal("it registers no container");
  if (others.length === 0)
    return to.sdk === "v2" ? model(first, to) : modelBuilder(first, to, { role });
  if (to.sdk === "v3") return chainBuilder(containers, to, { name: stepName, role });
  const isWhole = containers.every((each) =>
    ["Image", "ModelDataUrl"].every((member) => each.peek(member) !== undefined),
  );
  return isWhole
    ? pipelineModel(containers, to, { role })
    : refusal("PipelineModel.register wants an image and a model file for each container");
}
