import { type ShapeLibrary, shapeLibrary } from "./shape-library";

let library: Promise<ShapeLibrary> | undefined;

/** The API's shapes, fetched when first asked for: the browser gets them in a file of their own. */
export function loadShapes(): Promise<ShapeLibrary> {
  library ??= import("./generated/shapes.json", { with: { type: "json" } }).then((module) =>
    shapeLibrary(module.default),
  );
  return library;
}
