// Kills the real server at random moments while designs are being saved, and looks whether anything is lost that it had
// acknowledged. Needs a build. Options: --rounds 100 --port 3205 --seed <n> --careless (must then fail).
import path from "node:path";
import { openDatabase } from "../../lib/db/client";
import { parseDatabaseUrl } from "../../lib/db/database-url";
import { getVersion } from "../../lib/db/versions";
import { randomFrom } from "../../lib/utils/random-from";
import { inTemporaryFolder, type Options, pointClientAt, readOptions } from "./options";
import { startServer } from "./server-process";
import { checkWriter, sameDocument, startWriter, type Writer, writeUntilKilled } from "./writer";

const WRITERS = 3;
const LONGEST_LIFE_MS = 800;

interface Outcome {
  readonly acknowledged: number;
  readonly losses: readonly string[];
  readonly startMs: readonly number[];
}

async function run(options: Options, databaseFile: string): Promise<Outcome> {
  const random = randomFrom(options.seed);
  const place = { port: options.port, databaseFile };
  const losses: string[] = [];
  const startMs: number[] = [];
  let server = await startServer(place);
  try {
    const writers = await Promise.all(
      Array.from({ length: WRITERS }, (_, index) => startWriter(`writer ${index}`)),
    );
    for (let round = 1; round <= options.rounds; round += 1) {
      const from = writers.map(({ revision }) => revision);
      const writing = writers.map((writer) =>
        writeUntilKilled(writer, { random, isCareless: options.careless }),
      );
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE_MS));
      await server.kill();
      await Promise.all(writing);
      server = await startServer(place);
      startMs.push(server.startMs);
      for (const [index, writer] of writers.entries()) {
        losses.push(...(await checkWriter(writer, from[index] ?? 1)));
      }
    }
    await server.kill();
    losses.push(...(await readAllAgain(writers, databaseFile)));
    return {
      acknowledged: writers.reduce((sum, { acknowledgedSaves }) => sum + acknowledgedSaves, 0),
      losses,
      startMs,
    };
  } finally {
    await server.kill();
  }
}

/** At the end, every version that was ever acknowledged, straight from the file. */
async function readAllAgain(
  writers: readonly Writer[],
  databaseFile: string,
): Promise<readonly string[]> {
  const db = await openDatabase(parseDatabaseUrl(`file:${databaseFile}`));
  const losses: string[] = [];
  const [check] = await db.$queryRawUnsafe<{ integrity_check: string }[]>("PRAGMA integrity_check");
  if (check?.integrity_check !== "ok")
    losses.push(`the file is damaged: ${check?.integrity_check}`);
  for (const { id, acknowledged } of writers) {
    for (const [revision, document] of acknowledged) {
      const version = await getVersion(db, { designId: id, revision });
      const stored = version ? JSON.parse(version.document) : undefined;
      if (!sameDocument(stored, document))
        losses.push(`at the end ${id} lacks version ${revision}`);
    }
  }
  await db.$disconnect();
  return losses;
}

const options = readOptions({ rounds: 100 });
pointClientAt(options.port);
const startedAt = performance.now();
const { acknowledged, losses, startMs } = await inTemporaryFolder((folder) =>
  run(options, path.join(folder, "designs.db")),
);
const sorted = startMs.toSorted((left, right) => left - right);
console.log(`rounds                     ${options.rounds} (seed ${options.seed})`);
console.log(`acknowledged saves         ${acknowledged}`);
console.log(`acknowledged saves lost    ${losses.length}`);
console.log(
  `server start, median       ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms`,
);
console.log(`server start, slowest      ${Math.round(sorted.at(-1) ?? 0)} ms`);
console.log(`took                       ${Math.round((performance.now() - startedAt) / 1000)} s`);
for (const loss of losses.slice(0, 20)) console.error(loss);
process.exitCode = losses.length === 0 && acknowledged > options.rounds ? 0 : 1;
