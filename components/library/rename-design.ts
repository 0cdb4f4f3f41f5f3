import { getDesign } from "@/lib/api/client/designs";
import { type SaveOutcome, saveDesign } from "@/lib/api/client/save-design";
import { callMessage } from "./call-message";

/** Gives a stored design another name; gives back what went wrong, or undefined. */
export async function renameDesign(id: string, name: string): Promise<string | undefined> {
  const found = await getDesign(id);
  if (!found.ok) return callMessage(found.error);
  const { document, revision } = found.value;
  const renamed = { ...document, pipeline: { ...document.pipeline, name } };
  return saveMessage(await saveDesign({ id, document: renamed, baseRevision: revision }));
}

function saveMessage(outcome: SaveOutcome): string | undefined {
  switch (outcome.kind) {
    case "saved":
      return undefined;
    case "conflict":
      return "Somebody saved this pipeline at the same moment. Try again.";
    case "offline":
      return callMessage({ kind: "offline" });
    case "storage-full":
      return outcome.message;
    case "rejected":
      return outcome.problem.detail;
  }
}
