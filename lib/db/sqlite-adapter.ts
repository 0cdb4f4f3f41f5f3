import fs from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { isBusy, withoutBusyErrors } from "./busy";

/** libSQL's own client. Its `transaction` takes the connection along: what follows runs on a new one. */
export type SqliteConnection = ReturnType<PrismaLibSql["createClient"]>;
type InStatement = Parameters<SqliteConnection["execute"]>[0];
type Config = Parameters<PrismaLibSql["createClient"]>[0];
type Transaction = Awaited<ReturnType<SqliteConnection["transaction"]>>;

interface SqliteUrl {
  readonly url: string;
  readonly file: string;
}

/** An acknowledged write is on the disk, and a row cannot point at nothing. */
const PRAGMAS = [
  "PRAGMA busy_timeout = 5000",
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = FULL",
  "PRAGMA foreign_keys = ON",
];

/**
 * Prisma's libSQL adapter on one connection for the whole process.
 *
 * libSQL hands its connection to each transaction and opens a new one for what follows, without pragmas and without
 * ever closing the old one. Here a transaction runs on the connection that the pragmas were set on; the adapter
 * already queues everything else until the transaction ends.
 */
export class SqliteAdapter extends PrismaLibSql {
  readonly #file: string;

  constructor({ url, file }: SqliteUrl) {
    super({ url });
    this.#file = file;
  }

  override async connect() {
    makeFolder(this.#file);
    const adapter = await super.connect();
    await setPragmas((pragma) => adapter.executeScript(pragma));
    return adapter;
  }

  override createClient(config: Config): SqliteConnection {
    const client = super.createClient(config);
    client.transaction = () => beginOn(client);
    return freshAfterBusy(client);
  }
}

/** A connection of its own for work that Prisma has no words for; the caller closes it. */
export async function openSqlite({ url, file }: SqliteUrl): Promise<SqliteConnection> {
  makeFolder(file);
  const connection = new PrismaLibSql({ url }).createClient({ url });
  await setPragmas((pragma) => connection.executeMultiple(pragma));
  return connection;
}

function makeFolder(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
}

async function setPragmas(run: (pragma: string) => Promise<void>): Promise<void> {
  for (const pragma of PRAGMAS) await withoutBusyErrors(() => run(pragma), { timeoutMs: 5000 });
}

/**
 * libSQL leaves a statement that was turned away as “busy” unfinished, and every later COMMIT on its connection fails
 * (“SQL statements in progress”). A new connection is free of it.
 */
function freshAfterBusy(client: SqliteConnection): SqliteConnection {
  const execute: (statement: InStatement) => ReturnType<SqliteConnection["execute"]> =
    client.execute.bind(client);
  client.execute = async (statement: InStatement) => {
    try {
      return await execute(statement);
    } catch (error) {
      if (isBusy(error)) {
        client.reconnect();
        await setPragmas((pragma) => client.executeMultiple(pragma));
      }
      throw error;
    }
  };
  return client;
}

/** A write transaction from its first statement on, so that two processes wait for each other instead of failing. */
async function beginOn(client: SqliteConnection): Promise<Transaction> {
  await client.execute("BEGIN IMMEDIATE");
  let open = true;
  const rollback = async () => {
    if (!open) return;
    open = false;
    await client.execute("ROLLBACK");
  };
  const commit = async () => {
    try {
      await client.execute("COMMIT");
      open = false;
    } catch (error) {
      // A full disk may have rolled back already; either way the connection must be free again.
      await rollback().catch(() => undefined);
      throw error;
    }
  };
  return {
    execute: (statement) => client.execute(statement),
    batch: async (statements) => {
      const results = [];
      for (const statement of statements) results.push(await client.execute(statement));
      return results;
    },
    // libSQL's own would roll the transaction back behind our back.
    executeMultiple: () => Promise.reject(new Error("No scripts inside a transaction.")),
    commit,
    rollback,
    close: () => void rollback(),
    get closed() {
      return !open;
    },
  };
}
