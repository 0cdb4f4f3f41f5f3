import type { ShapeLibrary } from "../aws/shape-library";
import type { PipelineDocument } from "../pipeline/document";
import type { Issue } from "../pipeline/issue";
import { PYTHON_READER } from "../python/reader";
import { validateWith } from "./validate-with";

/**
 * Everything about a design that its author has to know, its Python too, errors first, then in the order of the
 * definition. Where the parser of Python should be fetched only when there is Python, use `validateWith`.
 */
export function validate(document: PipelineDocument, library: ShapeLibrary): readonly Issue[] {
  return validateWith(document, { library, python: PYTHON_READER });
}
