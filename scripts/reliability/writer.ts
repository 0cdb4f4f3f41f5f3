import { createDesign, getDesign } from "../../lib/api/client/designs";
import { saveDesign } from "../../lib/api/client/save-design";
import { getVersion } from "../../lib/api/client/versions";
import type { PipelineDocument } from "../../lib/pipeline/document";
import { filePath, stepId } from "../../lib/pipeline/ids";
import { newDocument } from "../../lib/pipeline/new-document";
import { type JsonValue, jsonEqual } from "../../lib/utils/json";

const MAX_CODE_CHARACTERS = 40_000; // a document of a few hundred bytes up to one that takes several disk pages

/** One author who saves as fast as saves are acknowledged, and remembers which were. */
export interface Writer {
  readonly id: string;
  /** What the server has to have, by revision: acknowledged, or found there after a restart. */
  readonly acknowledged: Map<number, PipelineDocument>;
  /** Saves that were answered with “saved”. */
  acknowledgedSaves: number;
  revision: number;
  /** Sent, and not answered when the server was killed. */
  inFlight: PipelineDocument | undefined;
}

export async function startWriter(name: string): Promise<Writer> {
  const document = newDocument(name);
  const created = await createDesign(document);
  if (!created.ok) throw new Error(`No design could be made: ${JSON.stringify(created.error)}`);
  const { id, revision } = created.value;
  const acknowledged = new Map([[revision, document]]);
  return { id, revision, acknowledged, acknowledgedSaves: 0, inFlight: undefined };
}

/**
 * Saves until the server is gone.
 *
 * @param isCareless - takes a save for acknowledged as soon as it is sent.
 */
export async function writeUntilKilled(
  writer: Writer,
  { random, isCareless }: { readonly random: () => number; readonly isCareless: boolean },
): Promise<void> {
  for (;;) {
    const { id, revision } = writer;
    const document = randomDocument(random);
    writer.inFlight = document;
    if (isCareless) writer.acknowledged.set(revision + 1, document);
    const outcome = await saveDesign({ id, document, baseRevision: revision });
    if (outcome.kind === "offline") return;
    if (outcome.kind !== "saved") throw new Error(`Not saved: ${JSON.stringify(outcome)}`);
    writer.revision = outcome.revision;
    writer.acknowledgedSaves += 1;
    writer.acknowledged.set(outcome.revision, document);
    writer.inFlight = undefined;
  }
}

function randomDocument(random: () => number): PipelineDocument {
  const characters = Math.floor(random() ** 3 * MAX_CODE_CHARACTERS);
  const line = `# ${random()}\n`;
  const code = line.repeat(Math.ceil(characters / line.length));
  return {
    ...newDocument(`design ${random()}`),
    files: { [filePath(stepId("step"), "main.py")]: code },
  };
}

/**
 * Looks up on the restarted server what was acknowledged since `from`, and goes on from what it has: the save that was
 * under way may have been stored or not.
 *
 * @returns what is missing or different, in words.
 */
export async function checkWriter(writer: Writer, from: number): Promise<readonly string[]> {
  const head = await getDesign(writer.id);
  if (!head.ok) return [`design ${writer.id} cannot be read: ${JSON.stringify(head.error)}`];
  const { revision, document } = head.value;
  const expected = writer.acknowledged.get(revision) ?? writer.inFlight;
  const losses = (await lostVersions(writer, from)).slice();
  if (revision < writer.revision) losses.push(`${writer.id}: head is back at ${revision}`);
  if (revision > writer.revision + 1) losses.push(`${writer.id}: head jumped to ${revision}`);
  if (!sameDocument(document, expected)) losses.push(`${writer.id}: head ${revision} differs`);

  writer.revision = revision;
  writer.acknowledged.set(revision, document);
  writer.inFlight = undefined;
  return losses;
}

async function lostVersions(writer: Writer, from: number): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const [revision, document] of writer.acknowledged) {
    if (revision < from) continue;
    const version = await getVersion(writer.id, revision);
    const stored = version.ok ? version.value.document : undefined;
    if (!sameDocument(stored, document)) losses.push(`${writer.id}: version ${revision} is lost`);
  }
  return losses;
}

export function sameDocument(
  left: PipelineDocument | undefined,
  right: PipelineDocument | undefined,
): boolean {
  return left !== undefined && right !== undefined && jsonEqual(asJson(left), asJson(right));
}

function asJson(document: PipelineDocument): JsonValue {
  return JSON.parse(JSON.stringify(document));
}
