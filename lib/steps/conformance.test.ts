import { existsSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checkArguments } from "../aws/check-arguments";
import { loadShapes } from "../aws/load-shapes";
import type { ShapeLibrary } from "../aws/shape-library";
import { stepTypeFacts } from "../aws/step-types";
import type { Step, StepDefinitionJson } from "../pipeline/document";
import { isExpression, parseGet } from "../pipeline/expression";
import { referencesIn } from "../pipeline/references";
import { isJsonArray, type JsonValue } from "../utils/json";
import { formatPath, setAt, startsWith } from "../utils/json-path";
import { faultOfField, faultOfInput, faultOfOutput } from "./conformance-faults";
import { missingParts } from "./conformance-parts";
import {
  blanksIn,
  exportedStart,
  fieldOfBlank,
  fieldsOf,
  fixturesOf,
  leavesOf,
  partsOf,
  startOf,
  stepsOfShortcut,
  withoutBlanks,
} from "./conformance-samples";
import type { InputPort, StepKindDefinition } from "./contract";
import { raw } from "./raw";
import { kindOf, recogniseKind, STEP_KINDS } from "./registry";

const ICONS = path.join(import.meta.dirname, "../../node_modules/lucide-react/dist/esm/icons");
const hasIcon = (name: string) => existsSync(path.join(ICONS, `${name}.mjs`));
const GET = "Steps.Elsewhere.Value";
const VALUE: JsonValue = { Get: GET };
const ANY_JSON = fc.json().map((text): JsonValue => JSON.parse(text));

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

const [SHORTCUTS, KINDS] = [
  STEP_KINDS.filter(({ further }) => further !== undefined),
  STEP_KINDS.filter(({ further }) => further === undefined),
];

test("no two kinds bear the same id or title", () => {
  expect(new Set(STEP_KINDS.map(({ kind }) => kind)).size).toBe(STEP_KINDS.length);
  expect(new Set(STEP_KINDS.map(({ title }) => title)).size).toBe(STEP_KINDS.length);
});

test.each(STEP_KINDS.map((kind) => [kind.title, kind] as const))(
  "%s has help, pages it comes from, an icon, SDK facts, fixtures and ports",
  (_, kind) => {
    expect(missingParts(partsOf(kind, { hasIcon }))).toEqual([]);
  },
);

describe.each(SHORTCUTS.map((kind) => [kind.title, kind] as const))("%s", (_, kind) => {
  test("adds several steps, each of a kind of its own, with JSON that AWS takes", () => {
    const steps = stepsOfShortcut(kind);
    expect(steps.length).toBeGreaterThan(1);
    for (const definition of steps) {
      const own = kindOf({ kind: recogniseKind(definition) });
      expect(own, definition.Type).not.toBe(raw);
      expectTaken(own, definition);
    }
  });

  test("joins its steps, under whatever names they get", () => {
    const names = stepsOfShortcut(kind).map(({ Name }) => Name);
    const joined = stepsOfShortcut(kind)
      .slice(1)
      .map((definition) => {
        const reads = referencesIn(definition).map(({ get }) => get.split(".")[1]);
        const waits = isJsonArray(definition.DependsOn) ? definition.DependsOn : [];
        return names.some((name) => reads.includes(name) || waits.includes(name));
      });
    expect(joined).not.toContain(false);
  });

  test("reads what its steps have", () => {
    const byName = new Map(
      stepsOfShortcut(kind).map((definition) => [
        definition.Name,
        { ...startOf(kind).step, definition },
      ]),
    );
    for (const { get } of stepsOfShortcut(kind).flatMap((each) => referencesIn(each))) {
      const expression = parseGet(get);
      if (expression?.kind !== "property") continue;
      const step = byName.get(expression.stepName);
      expect(step, get).toBeDefined();
      if (step) expect(faultOfOutput(library, { step, expression }), get).toBeUndefined();
    }
  });

  test("is the kind of no step", () => {
    for (const definition of stepsOfShortcut(kind)) expect(kind.recognise(definition)).toBe(false);
  });
});

describe.each(KINDS.map((kind) => [kind.title, kind] as const))("%s", (_, kind) => {
  test("supports what AWS documents for its type", () => {
    const facts = stepTypeFacts(kind.type);
    const documented = (level: string | undefined) => level === "documented";
    expect(kind.supports.cache).toBe(documented(facts?.cache.level));
    expect(kind.supports.retry).toBe(documented(facts?.retry.level));
    if (kind.supports.propertyFiles) expect(facts?.propertyFiles.level).toBe("documented");
  });

  test("has fields, each on a member that AWS has and with a control that fits it", () => {
    const fields = fieldsOf(kind);
    expect(fields.length > 0).toBe(kind !== raw);
    for (const field of fields) {
      const at = formatPath(field.path);
      expect(faultOfField(library, { kind, field }), at).toBeUndefined();
      expect(field.help, at).toMatch(/^[A-Z].+\.$/);
      expect(field.label, at).toMatch(/^[A-Z][^.]*$/);
    }
    expect(new Set(fields.map((field) => formatPath(field.path))).size).toBe(fields.length);
  });

  test("starts with JSON that AWS takes once the required blanks are filled", () => {
    expectTaken(kind, exportedStart(kind));
  });

  test("is recognised in its own JSON and in what others wrote", () => {
    expect(recogniseKind(exportedStart(kind))).toBe(kind.kind);
    for (const { definition } of fixturesOf(kind))
      expect(recogniseKind(definition)).toBe(kind.kind);
  });

  test("has outputs that SageMaker can resolve", () => {
    for (const step of samplesOf(kind)) {
      for (const { id, expression } of kind.ports(step).outputs) {
        expect(
          faultOfOutput(library, { step, expression: expression(step.definition.Name) }),
          id,
        ).toBeUndefined();
      }
    }
  });

  test("has inputs on members that AWS has", () => {
    for (const step of samplesOf(kind)) {
      for (const { id, at = [] } of kind.ports(step).inputs) {
        expect(faultOfInput(library, { step, at }), id).toBeUndefined();
      }
    }
  });

  test("has inputs that put the value where they say and leave the rest", () => {
    for (const step of samplesOf(kind)) {
      for (const input of kind.ports(step).inputs) expectReceives(kind, step, input);
    }
  });

  test("shows one fact of every step", () => {
    for (const step of samplesOf(kind)) {
      for (const part of kind.fact(step)) expect(part).not.toBe("");
    }
  });

  test("draws a step whose JSON makes no sense", () => {
    const { step } = startOf(kind);
    fc.assert(
      fc.property(argumentsLike(step), ANY_JSON, (Arguments, OutputParameters) => {
        const odd = { ...step, definition: { ...step.definition, Arguments, OutputParameters } };
        kind.fact(odd);
        for (const input of kind.ports(odd).inputs) input.receive(odd, VALUE, "wanted");
      }),
    );
  });
});

function expectTaken(kind: StepKindDefinition, definition: StepDefinitionJson): void {
  const step = { ...startOf(kind).step, definition };
  const places = kind.ports(step).inputs.map(({ at }) => formatPath(at ?? []));
  const undeclared = blanksIn(definition).filter((blank) => !fieldOfBlank(kind, blank));
  expect(places, "a blank without a required field has a port").toEqual(
    expect.arrayContaining(undeclared.map(formatPath)),
  );

  const { Type, Arguments = {} } = withoutBlanks(kind, definition);
  const findings = checkArguments(Type, Arguments, { library, path: ["Arguments"], isExpression });
  expect(findings.map(({ message }) => message)).toEqual([]);
}

/** The step's own arguments with one member, at any depth, that is something else. */
function argumentsLike({ definition }: Step): fc.Arbitrary<JsonValue> {
  const paths = [...leavesOf(definition.Arguments, undefined).keys()].map((leaf) =>
    leaf.split("/"),
  );
  const prefixes = paths.flatMap((keys) => keys.map((_, end) => keys.slice(0, end + 1)));
  const place = fc.constantFrom<readonly string[]>([], ...prefixes);
  return fc.tuple(place, ANY_JSON).map(([keys, value]) => {
    const at = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return setAt(definition.Arguments, at, value);
  });
}

function samplesOf(kind: StepKindDefinition): readonly Step[] {
  return [startOf(kind).step, ...fixturesOf(kind)];
}

function expectReceives(kind: StepKindDefinition, step: Step, input: InputPort): void {
  const before = structuredClone(step);
  const received = input.receive(step, VALUE, "wanted");
  expect(step, "the step itself is not touched").toEqual(before);
  expect({ id: received.id, kind: received.kind }).toEqual({ id: step.id, kind: step.kind });

  const written = referencesIn(received.definition).find(({ get }) => get === GET)?.at ?? [];
  const at = input.at ?? written;
  const isThere = written.length > 0 && startsWith(written, at);
  expect(isThere, `${input.id} puts the value where it says`).toBe(true);
  const after = leavesOf(received.definition, at);
  for (const [leaf, value] of leavesOf(step.definition, at)) {
    if (value !== "") expect(after.get(leaf)).toBe(value); // a blank for another source of the same may go
  }

  const shown = kind.ports(received).inputs.some((port) => port.at && startsWith(written, port.at));
  expect(shown, `${input.id} has a port where its value is`).toBe(true);
}
