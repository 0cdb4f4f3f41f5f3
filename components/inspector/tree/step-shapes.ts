import { type Shape, type ShapeRef, type StructureShape, shapeRef } from "@/lib/aws/shape";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { stepTypeFacts } from "@/lib/aws/step-types";
import { formatPath } from "@/lib/utils/json-path";
import { LOCAL_SHAPES, STEP_MEMBER_REFS, structure } from "./local-shapes";
import { ANY_SHAPE, type TreeShapes } from "./tree-shapes";

const ARGUMENTS = shapeRef("form/Arguments");
const TEXT = shapeRef("form/Text");

/** The shapes of a whole step: the API's request as `Arguments`, and what a pipeline puts around it. */
export function stepShapes(library: ShapeLibrary, stepType: string): TreeShapes {
  const request = library.requestShape(stepType) ?? ANY_SHAPE;
  const hidden = hiddenMembers(stepType);
  return {
    root: stepShape(stepType),
    resolve: (ref) => (ref === ARGUMENTS ? request : resolveForm(library, ref)),
    isOffered: (path) => path[0] !== "Arguments" || !hidden.has(formatPath(path.slice(1))),
  };
}

/** The shapes of a pipeline's own members, parameters and steps left out. */
export function pipelineShapes(library: ShapeLibrary): TreeShapes {
  const root = structure("Pipeline", {
    Version: "form/Text",
    Metadata: "form/Metadata",
    PipelineExperimentConfig: "form/Experiment",
  });
  return { root, resolve: (ref) => resolveForm(library, ref), isOffered: () => true };
}

function resolveForm(library: ShapeLibrary, ref: ShapeRef): Shape {
  return LOCAL_SHAPES[ref] ?? library.resolve(ref);
}

function stepShape(stepType: string): StructureShape {
  const facts = stepTypeFacts(stepType);
  const supported = facts
    ? [
        facts.cache.level !== "none" && "CacheConfig",
        facts.retry.level !== "none" && "RetryPolicies",
      ]
    : ["CacheConfig", "RetryPolicies", "PropertyFiles"];
  const own = facts?.stepMembers ?? [];
  const names = [
    "Name",
    "Type",
    "Arguments",
    "DependsOn",
    "DisplayName",
    "Description",
    ...own.map(({ member }) => member),
    ...supported,
  ];
  const refs = names.flatMap((name) =>
    name
      ? [[name, name === "Arguments" ? ARGUMENTS : (STEP_MEMBER_REFS[name] ?? TEXT)] as const]
      : [],
  );
  const required = [
    "Name",
    "Type",
    ...own.filter((member) => member.required).map(({ member }) => member),
  ];
  return { type: "structure", name: "Step", members: new Map(refs), required, isUnion: false };
}

/** Members of `Arguments` that the pipeline sets or does not take. */
function hiddenMembers(stepType: string): ReadonlySet<string> {
  const facts = stepTypeFacts(stepType);
  return new Set(
    [...(facts?.dropped ?? []), ...(facts?.refused ?? [])].map(({ member }) => member),
  );
}
