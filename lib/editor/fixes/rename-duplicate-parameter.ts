import type { PipelineDocument } from "../../pipeline/document";
import type { FixRequest } from "../../pipeline/fix";
import { ok, type Result } from "../../utils/result";
import { uniqueName } from "../../utils/unique-name";
import { refuseMissingParameter } from "../check-parameter";
import type { CommandError } from "../command";

/** Gives the last parameter of a name one of its own. */
export function renameDuplicateParameter(
  document: PipelineDocument,
  { name }: FixRequest<"rename-duplicate-parameter">,
): Result<PipelineDocument, CommandError> {
  const names = document.parameters.map(({ Name }) => Name);
  const last = names.lastIndexOf(name);
  if (last < 0) return refuseMissingParameter(name);
  if (names.indexOf(name) === last) return ok(document);
  const Name = uniqueName(name, new Set(names));
  const parameters = document.parameters.map((each, index) =>
    index === last ? { ...each, Name } : each,
  );
  return ok({ ...document, parameters });
}
