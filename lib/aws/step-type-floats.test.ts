import { expect, test } from "vitest";
import { loadShapes } from "./load-shapes";
import type { Shape } from "./shape";
import type { ShapeLibrary } from "./shape-library";
import { STEP_TYPES } from "./step-types";

test("where a type's floats are listed, they are all that its request has", async () => {
  const library = await loadShapes();
  const listed = Object.entries(STEP_TYPES).filter(([, { floats }]) => floats.length > 0);
  expect(listed.map(([type]) => type)).toEqual(["InferenceComponent"]);
  for (const [, { request, floats }] of listed) {
    expect(floatsIn(library, library.resolve(request)).toSorted()).toEqual(
      floats.map(({ member }) => member).toSorted(),
    );
  }
});

/** Paths of the float members below a shape that does not contain itself. */
function floatsIn(library: ShapeLibrary, shape: Shape, at = ""): readonly string[] {
  if (shape.type === "float") return [at];
  if (shape.type === "list") return floatsIn(library, library.resolve(shape.item), `${at}[]`);
  if (shape.type !== "structure") return [];
  return [...shape.members].flatMap(([member, ref]) =>
    floatsIn(library, library.resolve(ref), at === "" ? member : `${at}.${member}`),
  );
}
