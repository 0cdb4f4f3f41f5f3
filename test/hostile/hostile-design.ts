import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importDefinition } from "@/lib/import/import-definition";
import type { PipelineDocument, Step } from "@/lib/pipeline/document";
import { parseExpression } from "@/lib/pipeline/expression";
import { stepId } from "@/lib/pipeline/ids";
import { mapReferences, renameStepInGet } from "@/lib/pipeline/references";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";
import type { Dice } from "../random-designs/dice";
import { hostileName } from "./hostile-text";

export interface HostileDesign {
  readonly document: PipelineDocument;
  /** The texts that must stand in the code as they are. */
  readonly texts: readonly string[];
}

/** About so many steps of a definition are kept: few are read quickly, and references to the others lead nowhere. */
const MOST_STEPS = 3;

/** What the SDKs emitted, and our own for the corners of what emitters say. */
const FOLDERS = ["test/oracle/sdk_emitted", "test/sdk/definitions"];

/** Definitions to be made hostile. */
export function plainDocuments(): readonly PipelineDocument[] {
  return FOLDERS.flatMap(documentsIn);
}

function documentsIn(folder: string): readonly PipelineDocument[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    let count = 0;
    const imported = importDefinition(readFileSync(path.join(folder, name), "utf8"), {
      newId: () => stepId(`s${++count}`),
      name,
    });
    if (!imported.ok) throw new Error(`${name}: ${imported.error.message}`);
    return imported.value.document;
  });
}

/** One of the documents with hostile texts in names, values, keys and members. */
export function hostileDesign(documents: readonly PipelineDocument[], dice: Dice): HostileDesign {
  const base = dice.pick(documents);
  const texts: string[] = [];
  const hostile = () => {
    const text = hostileName(dice, texts.length);
    texts.push(text);
    return text;
  };
  const kept = base.steps.filter(() => dice.below(base.steps.length) < MOST_STEPS);
  const ids = new Set(kept.map(({ id }) => id));
  const steps = kept.filter(({ branch }) => !branch || ids.has(branch.condition));
  const rename = new Map(
    steps
      .filter(() => dice.below(3) === 0)
      .map(({ definition }) => [definition.Name, hostile()] as const),
  );
  const made = steps.map((step) => hostileStep(step, { rename, dice, hostile }));
  const parameters = base.parameters.map((parameter) =>
    dice.below(4) === 0 && parameter.Type === "String"
      ? { ...parameter, DefaultValue: hostile() }
      : parameter,
  );
  return {
    document: { ...base, steps: made, parameters, pipeline: { ...base.pipeline, name: hostile() } },
    texts,
  };
}

interface Making {
  readonly rename: ReadonlyMap<string, string>;
  readonly dice: Dice;
  hostile(): string;
}

function hostileStep(step: Step, making: Making): Step {
  const { rename, dice, hostile } = making;
  let definition: JsonObject = step.definition;
  for (const [from, to] of rename)
    definition = mapReferences(definition, renameStepInGet(from, to));
  const { Name, Type, DependsOn, Arguments, ...others } = definition;
  const order = isJsonArray(DependsOn)
    ? DependsOn.map((name) => (typeof name === "string" ? (rename.get(name) ?? name) : name))
    : DependsOn;
  const extra = dice.below(6) === 0 ? { [hostile()]: hostile() } : {};
  return {
    ...step,
    definition: {
      Name: typeof Name === "string" ? (rename.get(Name) ?? Name) : "",
      Type: typeof Type === "string" ? Type : "",
      Arguments: spoilt(isJsonObject(Arguments) ? Arguments : {}, making),
      ...(order !== undefined && { DependsOn: order }),
      ...others,
      ...(dice.below(5) === 0 && { Description: hostile(), DisplayName: hostile() }),
      ...extra,
    },
  };
}

/** A copy with some texts replaced, and entries added to maps that take any. */
function spoilt(value: JsonValue, making: Making): JsonValue {
  const { dice, hostile } = making;
  if (typeof value === "string") return dice.below(6) === 0 ? hostile() : value;
  if (isJsonArray(value)) return value.map((item: JsonValue) => spoilt(item, making));
  if (!isJsonObject(value) || parseExpression(value)) return value;
  const members = Object.entries<JsonValue>(value).map(
    ([member, item]) => [member, spoilt(item, making)] as const,
  );
  const added = dice.below(12) === 0 ? [[hostile(), hostile()] as const] : [];
  return Object.fromEntries([...members, ...added]);
}
