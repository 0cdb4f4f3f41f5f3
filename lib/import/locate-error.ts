import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { parsePath } from "../utils/json-path";
import type { FoundDefinition } from "./find-definition";
import { formatRootPath, type ImportError, placeAt } from "./import-error";

/** The error with the line it means, in the text that holds the definition. */
export function locateError(error: ImportError, { text, at }: FoundDefinition): ImportError {
  if (error.path === undefined) return error;
  const path = [...at, ...parsePath(error.path.replace(/^\$\.?/, ""))];
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, path);
  return { ...error, path: formatRootPath(path), ...(node && { at: placeAt(text, node.offset) }) };
}
