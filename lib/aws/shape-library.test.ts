import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isJsonObject, type JsonObject } from "../utils/json";
import { compilePattern } from "./compile-pattern";
import raw from "./generated/shapes.json";
import { loadShapes } from "./load-shapes";
import { SYNTHETIC_SHAPES } from "./patches";
import { type Shape, type ShapeRef, shapeRef } from "./shape";
import { shapeLibrary } from "./shape-library";
import { STEP_TYPES } from "./step-types";

const shapes: JsonObject = isJsonObject(raw.shapes) ? raw.shapes : {};
const references = [...Object.keys(shapes), ...Object.keys(SYNTHETIC_SHAPES)].map(shapeRef);

describe("the generated shapes", () => {
  test("name the botocore they come from", () => {
    expect(raw.source).toMatch(/^botocore \d+\.\d+\.\d+$/);
  });

  test("are small enough to be loaded with the first form", () => {
    expect(gzipSync(JSON.stringify(raw)).byteLength).toBeLessThan(60_000);
  });

  test("refer only to shapes that exist", async () => {
    const library = await loadShapes();
    const all = references.map(library.resolve);

    for (const ref of all.flatMap(refsIn)) expect(() => library.resolve(ref), ref).not.toThrow();
  });

  test("have only patterns that JavaScript can read", async () => {
    const library = await loadShapes();
    const patterns = references
      .map(library.resolve)
      .flatMap((shape) => (shape.type === "string" && shape.pattern ? [shape.pattern] : []));

    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.filter((pattern) => !compilePattern(pattern))).toEqual([]);
  });

  test("are all reachable from a step type", async () => {
    const library = await loadShapes();
    const reached = new Set<ShapeRef>();
    const waiting: ShapeRef[] = Object.values(STEP_TYPES).flatMap(
      ({ request, describe: answers }) => [request, ...answers],
    );
    for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      waiting.push(...refsIn(library.resolve(ref)));
    }

    expect(references.filter((ref) => !reached.has(ref))).toEqual([]);
  });
});

describe.each(Object.entries(STEP_TYPES))("a %s step", (name, facts) => {
  test("has a shape for its arguments, and drops and refuses members that exist", async () => {
    const library = await loadShapes();

    for (const { member } of [...facts.dropped, ...facts.refused]) {
      if (member === "Description") continue; // never was in the API; told apart for its better name
      let shape = library.requestShape(name);
      for (const part of member.split(".")) {
        const ref: ShapeRef | undefined =
          shape?.type === "structure" ? shape.members.get(part) : undefined;
        expect(ref, member).toBeDefined();
        shape = ref && library.resolve(ref);
      }
    }
  });
});

test("Bedrock's members are spelled in PascalCase, as pipelines spell them", async () => {
  const library = await loadShapes();

  expect(membersOf(library.requestShape("BedrockModelImport"))).toContain("JobName");
  expect(membersOf(library.describeShape("BedrockModelImport"))).toContain("ImportedModelArn");
});

test("a Tuning step can be read like two answers", async () => {
  const members = membersOf((await loadShapes()).describeShape("Tuning"));

  expect(members).toContain("BestTrainingJob");
  expect(members).toContain("TrainingJobSummaries");
});

test("client tokens are not asked of the author", async () => {
  const request = (await loadShapes()).requestShape("RegisterModel");

  expect(request?.type === "structure" && request.required).not.toContain("ClientToken");
});

test("a step type that we do not know has no shapes", async () => {
  const library = await loadShapes();

  expect(library.requestShape("HyperPod")).toBeUndefined();
  expect(library.describeShape("toString")).toBeUndefined();
});

test("anything but the generated file is refused", () => {
  expect(() => shapeLibrary({ shapes: 1 })).toThrow("generate-aws-shapes.py");
  const broken = shapeLibrary({ source: "a test", shapes: { A: { t: "tuple" } } });
  expect(() => broken.resolve(shapeRef("A"))).toThrow("unknown type");
  expect(() => broken.resolve(shapeRef("B"))).toThrow("Unknown API shape: B");
});

function membersOf(shape: Shape | undefined): readonly string[] {
  return shape?.type === "structure" ? [...shape.members.keys()] : [];
}

function refsIn(shape: Shape): readonly ShapeRef[] {
  if (shape.type === "structure") return [...shape.members.values()];
  if (shape.type === "list") return [shape.item];
  return shape.type === "map" ? [shape.key, shape.value] : [];
}
