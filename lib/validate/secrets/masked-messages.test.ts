import { beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { triggerId } from "@/lib/pipeline/ids";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";
import { plainDocuments } from "@/test/hostile/hostile-design";
import { type Dice, diceFrom } from "@/test/random-designs/dice";
import { validate } from "../validate";
import { maskSecrets } from "./mask-secrets";
import { SECRET_PATTERNS } from "./secret-patterns";
import { MIXED, SAMPLES } from "./testing";

const SEED = 20261125;
const DESIGNS = 150; // for each pattern

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

describe.each(SECRET_PATTERNS)("$what", ({ what }) => {
  const sample = SAMPLES[what] ?? "";
  // what nobody may read, however much of it a message cuts off
  const core = /correct-horse/.exec(sample)?.[0] ?? sample.slice(5, 15);

  it(`is in no message and on no button, wherever in ${DESIGNS} designs it stands (seed ${SEED})`, () => {
    const documents = plainDocuments();
    const dice = diceFrom(SEED);
    let quoting = 0;
    for (let index = 0; index < DESIGNS; index += 1) {
      const issues = validate(exposing(dice.pick(documents), sample, dice), library);
      for (const { message, fix } of issues) {
        const said = `${message} ${fix?.label ?? ""}`;
        if (said.includes(core)) expect.fail(said);
        if (said.includes(maskSecrets(sample))) quoting += 1;
      }
    }
    expect(quoting).toBeGreaterThan(DESIGNS); // rules did quote it
  });
});

it("a whole private key goes, not its head alone", () => {
  const key = `${SAMPLES["a private key"]}\n${MIXED}\n${MIXED}==\n-----END RSA ${"PRIVATE"} KEY-----\n`;
  expect(maskSecrets(`the text “${key}” is wrong`)).toBe("the text “----…” is wrong");
});

it("what is secret by its name alone is masked, too", () => {
  const secret = "correct-horse";
  const document: PipelineDocument = {
    ...plainDocuments()[0],
    parameters: [{ Name: "DB_PASSWORD", Type: "Integer", DefaultValue: secret }],
    parameterSets: [{ name: "dev", values: { DB_PASSWORD: secret } }],
  } as PipelineDocument; // the first of a list that is not empty
  const messages = validate(document, library).map(({ message }) => message);

  expect(messages.filter((message) => message.includes(secret))).toEqual([]);
  expect(messages.filter((message) => message.includes("“corr…”"))).toHaveLength(2);
});

/** The design with the secret in about every fourth text: names, types, values, choices; some far into a longer text. */
function exposing(base: PipelineDocument, secret: string, dice: Dice): PipelineDocument {
  const text = () => (dice.below(2) === 0 ? secret : `${"x".repeat(dice.below(60))} ${secret}`);
  const spoilt = (value: JsonValue): JsonValue => {
    if (typeof value === "string") return dice.below(4) === 0 ? text() : value;
    if (typeof value === "number") return dice.below(4) === 0 ? text() : value;
    if (isJsonArray(value)) return value.map(spoilt);
    if (!isJsonObject(value)) return value;
    const members = Object.entries<JsonValue>(value).map(
      ([name, item]) => [dice.below(20) === 0 ? text() : name, spoilt(item)] as const,
    );
    return Object.fromEntries(members);
  };
  const all = (members: JsonObject): JsonObject => spoilt(members) as JsonObject; // an object stays one
  return {
    ...base,
    pipeline: { ...base.pipeline, name: text(), definition: all(base.pipeline.definition) },
    parameters: [
      ...base.parameters.map((parameter) => ({ Name: "", Type: "", ...all(parameter) })),
      { Name: "Chosen", Type: "String", DefaultValue: text(), EnumValues: [text(), "a"] },
    ],
    steps: base.steps.map((step) => ({
      ...step,
      definition: { Name: "", Type: "", ...all(step.definition) },
    })),
    triggers: [
      {
        id: triggerId("t"),
        type: "manual",
        name: text(),
        isEnabled: true,
        values: { Chosen: text(), [text()]: text() },
      },
      {
        id: triggerId("s"),
        type: "schedule",
        name: text(),
        isEnabled: true,
        expression: text(),
        timeZone: text(),
        values: {},
      },
    ],
    parameterSets: [{ name: text(), values: { Chosen: text(), [text()]: text() } }],
  };
}
