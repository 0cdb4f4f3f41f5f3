import type { Step } from "../../pipeline/document";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";

/** As many as a configuration takes. Source: `CreateEndpointConfig`, `ProductionVariants`. */
export const MAX_VARIANTS = 10;

export const VARIANTS = parsePath("Arguments.ProductionVariants");

/** The name that the SageMaker Python SDK gives the only variant. */
export const ONLY_VARIANT = "AllTraffic";

/** One small machine for `model`, a model's name or an expression. */
export function newVariant(name: string, model: JsonValue): JsonObject {
  return {
    VariantName: name,
    ModelName: model,
    InstanceType: "ml.m5.large",
    InitialInstanceCount: 1,
    InitialVariantWeight: 1,
  };
}

/** The variants of a configuration; undefined where an imported definition has something else in their place. */
export function variantsOf({ definition }: Step): readonly JsonValue[] | undefined {
  const { Arguments } = definition;
  if (!isJsonObject(Arguments)) return undefined;
  const variants = getAt(definition, VARIANTS) ?? [];
  return isJsonArray(variants) ? variants : undefined;
}

/** The name of a variant when it is written out. */
export function variantName(variant: JsonValue): string | undefined {
  const name = isJsonObject(variant) ? variant.VariantName : undefined;
  return typeof name === "string" ? name : undefined;
}

/** `text` as AWS allows a variant to be called: letters, digits and single hyphens, at most 63. */
export function toVariantName(text: string): string {
  const name = text
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 58) // leaves room for a number behind it
    .replaceAll(/^-|-$/g, "");
  return name === "" ? "variant" : name;
}
