import type { Step } from "../../pipeline/document";
import { isJsonObject, type JsonValue } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import { uniqueName } from "../../utils/unique-name";
import type { InputPort, OutputPort, Ports } from "../contract";
import { memberInput, portIds, propertyOutput, withMember } from "../port";
import {
  MAX_VARIANTS,
  newVariant,
  toVariantName,
  VARIANTS,
  variantName,
  variantsOf,
} from "./variants";

const ROLE = parsePath("Arguments.ExecutionRoleArn");

const OUTPUTS: readonly OutputPort[] = [
  propertyOutput("EndpointConfigName", { label: "EndpointConfigName", carries: "endpoint-config" }),
  propertyOutput("EndpointConfigArn", {
    label: "EndpointConfigArn",
    carries: "value",
    secondary: true,
  }),
];

const NEW_VARIANT: InputPort = {
  id: "new-variant",
  label: "New variant",
  accepts: ["model-name"],
  receive: addVariant,
};

/** One input for the model of each variant, and one that adds a variant while there is room. */
export function endpointConfigPorts(step: Step): Ports {
  const variants = variantsOf(step);
  const idOf = portIds("variant");
  const inputs = (variants ?? []).flatMap((variant, index) => {
    if (!isJsonObject(variant) || hostsComponents(step, variant)) return [];
    const name = variantName(variant) ?? String(index);
    const at = [...VARIANTS, index, "ModelName"];
    const label = variants?.length === 1 ? "model" : name;
    return [memberInput({ id: idOf(name), label, accepts: ["model-name"], at })];
  });
  const hasRoom = variants !== undefined && variants.length < MAX_VARIANTS;
  return { inputs: hasRoom ? [...inputs, NEW_VARIANT] : inputs, outputs: OUTPUTS, branches: [] };
}

/** A variant for inference components names no model; then the configuration names the role that models would bring. */
function hostsComponents(step: Step, variant: JsonValue): boolean {
  const { definition } = step;
  return getAt(definition, ROLE) !== undefined && getAt(variant, ["ModelName"]) === undefined;
}

function addVariant(step: Step, value: JsonValue, suggestedName: string): Step {
  const variants = variantsOf(step) ?? [];
  const taken = new Set(variants.flatMap((variant) => variantName(variant) ?? []));
  const name = uniqueName(toVariantName(suggestedName), taken);
  return withMember(step, VARIANTS, [...variants, newVariant(name, value)]);
}
