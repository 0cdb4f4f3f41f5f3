import type { PipelineDocument } from "../../pipeline/document";
import type { FixRequest } from "../../pipeline/fix";
import { isJsonObject, type JsonObject } from "../../utils/json";
import { getAt, setMember } from "../../utils/json-path";
import type { Result } from "../../utils/result";
import { type CommandError, refuse } from "../command";
import { editPlace } from "./edit-place";

/** Gives a member another name at the same place among the others. */
export function renameMember(
  document: PipelineDocument,
  { at, to }: FixRequest<"rename-member">,
): Result<PipelineDocument, CommandError> {
  const from = at.path.at(-1);
  const parent = at.path.slice(0, -1);
  let isTaken = false;
  const changed = editPlace(document, at, (definition) => {
    const owner = getAt(definition, parent);
    if (typeof from !== "string" || !isJsonObject(owner) || !Object.hasOwn(owner, from))
      return definition;
    isTaken = Object.hasOwn(owner, to);
    if (isTaken) return definition;
    const renamed = renamedKey(owner, from, to);
    return parent.length === 0 ? renamed : setMember(definition, parent, renamed);
  });
  return isTaken
    ? refuse("member-taken", `There is a “${to}” already. Remove one of the two.`)
    : changed;
}

function renamedKey(owner: JsonObject, from: string, to: string): JsonObject {
  const members = Object.entries(owner).map(
    ([member, value]) => [member === from ? to : member, value] as const,
  );
  return Object.fromEntries(members);
}
