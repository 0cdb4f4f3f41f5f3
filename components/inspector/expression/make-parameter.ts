import { announce } from "@/components/ui/live-region";
import { loadShapes } from "@/lib/aws/load-shapes";
import { addParameter } from "@/lib/editor/commands/add-parameter";
import type { EditorStore } from "@/lib/editor/editor-store";
import { fitExpression, placeType } from "@/lib/editor/fit-expression";
import { type Expression, printExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import { asText } from "../reference/as-text";
import type { ReferenceField } from "../reference/reference-field";
import type { Target } from "../target";
import { report } from "../use-step-target";
import { newParameter } from "./new-parameter";

/** Makes a parameter of what stands in a field and refers to it, as one step of undo. */
export async function makeParameter(
  store: EditorStore,
  target: Target,
  { path, label, name = label, isText = false }: ReferenceField,
): Promise<void> {
  const library = await loadShapes();
  const value = getAt(target.root, path);
  const type = isText ? "string" : placeType(library, target.stepType, path);
  const literal = value !== undefined && isJsonPrimitive(value) ? value : undefined;
  const parameter = newParameter(store.getState().document, { label: name, value: literal, type });
  const mergeKey = `parameter:${crypto.randomUUID()}`;
  const added = store.run(addParameter, { parameter }, { mergeKey });
  if (!added.ok) return report(added);
  const expression: Expression = { kind: "parameter", name: parameter.Name };
  const fit = fitExpression(expression, { type, document: added.value, library });
  const written = fit.kind === "joined" ? asText(expression) : expression;
  target.set(path, printExpression(written), { mergeKey });
  store.seal();
  announce(`Added the parameter ${parameter.Name}.`);
}
