import type { Step } from "../pipeline/document";
import { isJsonObject, type JsonPath } from "../utils/json";
import { getAt } from "../utils/json-path";
import type { InputPort } from "./contract";
import { memberInput } from "./port";

interface ModelDataPorts {
  /** Where the containers stand in the definition. */
  readonly places: readonly JsonPath[];
  /** Of the first port; the others have a number behind it. */
  readonly id: string;
  readonly label: string;
}

/** One input for the model file of each container, but for containers that get their model from elsewhere. */
export function modelDataInputs(
  step: Step,
  { places, id, label }: ModelDataPorts,
): readonly InputPort[] {
  return places.flatMap((place, index) => {
    const container = getAt(step.definition, place);
    if (isJsonObject(container) && OTHER_SOURCES.some((member) => member in container)) return [];
    return [
      memberInput({
        id: index === 0 ? id : `${id}:${index}`,
        label: places.length === 1 ? label : `${label} ${index + 1}`,
        accepts: ["s3-uri"],
        at: [...place, "ModelDataUrl"],
      }),
    ];
  });
}

/** Members of a container that exclude `ModelDataUrl`. */
const OTHER_SOURCES = ["ModelDataSource", "ModelPackageName"];
