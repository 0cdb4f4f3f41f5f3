// Lets two tabs edit, save and reload one design in random order, and looks whether a save ever replaced something that
// its tab had not seen. Needs a build. Options: --rounds 500 --port 3205 --seed <n> --careless (must then fail).
import path from "node:path";
import { createDesign } from "../../lib/api/client/designs";
import { getVersion, listVersions } from "../../lib/api/client/versions";
import type { PipelineDocument } from "../../lib/pipeline/document";
import { newDocument } from "../../lib/pipeline/new-document";
import { randomFrom } from "../../lib/utils/random-from";
import { inTemporaryFolder, type Options, pointClientAt, readOptions } from "./options";
import { startServer } from "./server-process";
import { type AcceptedSave, edit, keepMine, reload, save, type Tab } from "./tab";
import { sameDocument } from "./writer";

const STEPS = 12;

interface Tally {
  accepted: number;
  conflicts: number;
  readonly faults: string[];
}

async function interleave(
  { random, careless }: { readonly random: () => number; readonly careless: boolean },
  tally: Tally,
): Promise<void> {
  const tabs = await openTwice(newDocument("two tabs"));
  const accepted: AcceptedSave[] = [];
  const saveOne = async (tab: Tab) => {
    const stored = await save(tab, { isCareless: careless });
    if (stored) accepted.push(stored);
    else tally.conflicts += 1;
  };
  for (let step = 0; step < STEPS; step += 1) {
    const tab = tabs[random() < 0.5 ? 0 : 1];
    const choice = random();
    if (choice < 0.4) edit(tab, String(Math.floor(random() * 1000)));
    else if (choice < 0.7) await saveOne(tab);
    else if (choice < 0.85) await Promise.all(tabs.map(saveOne));
    else if (tab.isInConflict && choice < 0.93) await keepMine(tab);
    else await reload(tab);
  }
  tally.accepted += accepted.length;
  tally.faults.push(...(await judge(tabs[0].designId, accepted)));
}

async function openTwice(document: PipelineDocument): Promise<readonly [Tab, Tab]> {
  const created = await createDesign(document);
  if (!created.ok) throw new Error(`No design could be made: ${JSON.stringify(created.error)}`);
  const { id: designId, revision } = created.value;
  const open = (name: string): Tab => ({
    name,
    designId,
    document,
    seen: document,
    revision,
    isInConflict: false,
  });
  return [open("A"), open("B")];
}

/**
 * Holds the server's history against what the tabs were told: what a save was told is there, and each version was
 * written by a tab that had seen the one it replaced.
 */
async function judge(
  designId: string,
  accepted: readonly AcceptedSave[],
): Promise<readonly string[]> {
  const versions = await readVersions(designId);
  const faults: string[] = [];
  for (const { tab, revision, document } of accepted) {
    const isThere = sameDocument(versions.get(revision), document);
    if (!isThere)
      faults.push(`${designId}: ${tab} was told ${revision}, which holds something else`);
  }
  for (const revision of versions.keys()) {
    const replaced = versions.get(revision - 1);
    const writers = accepted.filter((save) => save.revision === revision);
    const hadSeen = writers.some(({ seen }) => sameDocument(seen, replaced));
    if (revision > 1 && !hadSeen) faults.push(`${designId}: ${revision} replaced unseen work`);
  }
  return faults;
}

async function readVersions(designId: string): Promise<ReadonlyMap<number, PipelineDocument>> {
  const list = await listVersions(designId);
  if (!list.ok) throw new Error(`Versions cannot be read: ${JSON.stringify(list.error)}`);
  const versions = new Map<number, PipelineDocument>();
  for (const { revision } of list.value.versions) {
    const version = await getVersion(designId, revision);
    if (version.ok) versions.set(revision, version.value.document);
  }
  return versions;
}

async function run(options: Options, folder: string): Promise<Tally> {
  const databaseFile = path.join(folder, "designs.db");
  const server = await startServer({ port: options.port, databaseFile });
  const random = randomFrom(options.seed);
  const tally: Tally = { accepted: 0, conflicts: 0, faults: [] };
  try {
    for (let round = 1; round <= options.rounds; round += 1) {
      await interleave({ random, careless: options.careless }, tally);
    }
    return tally;
  } finally {
    await server.kill();
  }
}

const options = readOptions({ rounds: 500 });
pointClientAt(options.port);
const startedAt = performance.now();
const tally = await inTemporaryFolder((folder) => run(options, folder));
console.log(`interleavings              ${options.rounds} (seed ${options.seed})`);
console.log(`saves accepted             ${tally.accepted}`);
console.log(`saves refused as conflicts ${tally.conflicts}`);
console.log(`silent overwrites          ${tally.faults.length}`);
console.log(`took                       ${Math.round((performance.now() - startedAt) / 1000)} s`);
for (const fault of tally.faults.slice(0, 20)) console.error(fault);
// Without conflicts nothing was tried.
process.exitCode =
  tally.faults.length === 0 && (tally.conflicts > 0 || options.rounds < 10) ? 0 : 1;
