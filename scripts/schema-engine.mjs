#!/usr/bin/env node
// Stand-in for Prisma's native `schema-engine`: same CLI + stdio JSON-RPC protocol,
// executed by the official wasm build of the engine through the official driver adapters.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bg from "@prisma/schema-engine-wasm/schema_engine_bg";

const argv = process.argv.slice(2);
const all = (f) => argv.flatMap((a, i) => (a === f ? [argv[i + 1]] : []));
if (argv.includes("--version")) {
  console.log("schema-engine-cli wasm-shim");
  process.exit(0);
}
const ds = JSON.parse(all("--datasource")[0] ?? "{}");
const url = ds.url ?? "";
const isPg = /^postgres(ql)?:/.test(url);
const log = (level, message, extra = {}) =>
  process.stderr.write(
    `${JSON.stringify({
      timestamp: new Date().toISOString(),
      level,
      fields: { message, ...extra },
      target: "schema_engine::logger",
    })}\n`,
  );

async function makeFactory() {
  if (isPg) {
    const { PrismaPg } = await import("@prisma/adapter-pg");
    const u = new URL(url);
    const schema = u.searchParams.get("schema") ?? undefined;
    const ssl = u.searchParams.get("sslmode");
    // Not `connectionString`: the adapter's shadow database spreads this config and overrides `database`,
    // and pg lets a connection string win over that - the shadow database would be the real one.
    const conf = {
      host: u.searchParams.get("host") ?? u.hostname,
      port: Number(u.port || 5432),
      user: decodeURIComponent(u.username),
      password: decodeURIComponent(u.password) || undefined,
      database: decodeURIComponent(u.pathname.slice(1)),
      ...(ssl && ssl !== "disable"
        ? { ssl: { rejectUnauthorized: ssl.startsWith("verify") } }
        : {}),
    };
    const f = new PrismaPg(conf, schema ? { schema } : undefined);
    const fix = async (p) => {
      // catalogue types that the adapter does not map: "char" -> text
      const a = await p,
        pool = a.underlyingDriver(),
        q = pool.query.bind(pool);
      pool.query = async (...x) => {
        const r = await q(...x);
        for (const one of [r].flat())
          for (const fl of one?.fields ?? []) if (fl.dataTypeID === 18) fl.dataTypeID = 25;
        return r;
      };
      return a;
    };
    const c = f.connect.bind(f);
    f.connect = () => fix(c());
    f.connectToShadowDb = async () => {
      // the adapter's own one drops the database while its pool is still connected
      const admin = await new PrismaPg(conf).connect();
      const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
      await admin.executeScript(`CREATE DATABASE "${database}"`);
      const a = await fix(new PrismaPg({ ...conf, database }).connect()),
        d = a.dispose.bind(a);
      a.dispose = async () => {
        await d();
        await admin.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
        await admin.dispose();
      };
      return a;
    };
    return f;
  }
  const { PrismaLibSql } = await import("@prisma/adapter-libsql");
  const f = new PrismaLibSql({ url: url || ":memory:" });
  const c = f.connect.bind(f),
    sh = f.connectToShadowDb.bind(f);
  f.connect = async () => patch(await c());
  f.connectToShadowDb = async () => patch(await sh());
  return f;
}

const cli = argv.indexOf("cli");
if (cli !== -1) {
  const cmd = argv[cli + 1];
  try {
    if (isPg) {
      const pg = (await import("pg")).default;
      const u = new URL(url);
      const name = decodeURIComponent(u.pathname.slice(1));
      const admin = new URL(url);
      admin.pathname = "/postgres";
      admin.searchParams.delete("schema");
      const connect = async (x) => {
        const c = new pg.Client({ connectionString: String(x) });
        await c.connect();
        return c;
      };
      const q = `"${name.replaceAll('"', '""')}"`;
      if (cmd === "can-connect-to-database") {
        const c = await connect(url);
        await c.query("select 1");
        await c.end();
      } else {
        const c = await connect(admin);
        try {
          await c.query(
            `${cmd === "drop-database" ? "DROP DATABASE IF EXISTS" : "CREATE DATABASE"} ${q}`,
          );
        } finally {
          await c.end();
        }
      }
    } else {
      const file = url.replace(/^file:/, "");
      if (cmd === "can-connect-to-database") {
        if (!fs.existsSync(file))
          throw Object.assign(new Error(`Database \`${path.basename(file)}\` does not exist`), {
            code: "P1003",
          });
      } else if (cmd === "create-database") {
        fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
        fs.closeSync(fs.openSync(file, "a"));
      } else if (cmd === "drop-database") fs.rmSync(file, { force: true });
    }
    process.exit(0);
  } catch (e) {
    const map = { "3D000": "P1003", ECONNREFUSED: "P1001", "28P01": "P1000", "42P04": "P1009" };
    process.stderr.write("shim\n"); // the CLI skips the first stderr line
    log("ERROR", String(e.message), {
      is_panic: false,
      error_code: map[e.code] ?? e.code ?? "P1001",
      meta: {},
    });
    process.exit(1);
  }
}

// The wasm engine fails (P1014) on a SQLite database that has no `_prisma_migrations` table yet, where the
// native engine reads «no migrations applied». Answer that one SELECT with an empty result.
const patch = (a) => {
  const q = a.queryRaw.bind(a);
  if (process.env.SHIM_DEBUG)
    for (const m of ["executeRaw", "executeScript", "startTransaction", "dispose"]) {
      const o = a[m].bind(a);
      a[m] = async (...x) => {
        console.error("CALL", m, JSON.stringify(x).slice(0, 300));
        try {
          return await o(...x);
        } catch (e) {
          console.error("  ERR", e);
          throw e;
        }
      };
    }
  a.queryRaw = async (p) => {
    try {
      return await q(p);
    } catch (e) {
      if (
        /FROM [`"]?_prisma_migrations/.test(p.sql) &&
        /no such table: _prisma_migrations/.test(`${e?.message} ${JSON.stringify(e?.cause)}`)
      )
        return { columnNames: [], columnTypes: [], rows: [] };
      throw e;
    }
  };
  const x = a.executeRaw.bind(a);
  // shadow-database replay sends whole migration files here; libsql would run only their first statement
  a.executeRaw = async (p) => {
    if (p.args.length) return x(p);
    await a.executeScript(p.sql);
    return 0;
  };
  return a;
};
// The wasm engine's SQLite reset only empties tables; the native one drops everything.
async function resetSqlite() {
  const { createClient } = await import("@libsql/client");
  const db = createClient({ url });
  const { rows } = await db.execute(
    "select type, name from sqlite_schema where type in ('view','table') and name not like 'sqlite_%'",
  );
  await db.executeMultiple(
    "PRAGMA foreign_keys = OFF;" +
      rows
        .map(({ type, name }) => `DROP ${type} IF EXISTS "${name.replaceAll('"', '""')}";`)
        .join(""),
  );
  db.close();
  return null;
}
const wasmPath = path.join(
  path.dirname(fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm"))),
  "schema_engine_bg.wasm",
);
const { instance } = await WebAssembly.instantiate(fs.readFileSync(wasmPath), {
  "./schema_engine_bg.js": bg,
});
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
let panic = "";
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(m) {
    panic = m;
  },
};

const datamodels = all("--datamodels").map((f) => [f, fs.readFileSync(f, "utf8")]);
let enginePromise;
const engine = () =>
  (enginePromise ??= (async () => {
    const bound = bindMigrationAwareSqlAdapterFactory(await makeFactory());
    return bg.SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels : undefined },
      (l) => {
        if (process.env.SHIM_DEBUG) process.stderr.write(`${l}\n`);
      },
      bound,
    );
  })());
const send = (o) => process.stdout.write(`${JSON.stringify(o)}\n`);
let chain = Promise.resolve(),
  n = 0;
const rl = readline.createInterface({ input: process.stdin });
rl.on("line", (line) => {
  if (!line.trim()) return;
  const { id, method, params } = JSON.parse(line);
  if (!method) return;
  chain = chain.then(async () => {
    try {
      const e = await engine();
      let result;
      if (method === "getDatabaseVersion") result = await e.version(params);
      else if (method === "reset" && !isPg) result = await resetSqlite();
      else if (method === "createDatabase") result = { databaseName: "" };
      else {
        // evaluateDataLoss never opens a SQLite shadow database itself; it only finds the replayed history in a
        // cache that devDiagnostic on the same engine and the same migrations list fills.
        if (method === "evaluateDataLoss" || method === "createMigration")
          await e.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
        result = await e[method](params);
      }
      if (method === "diff" && result?.stdout) {
        send({
          id: `p${++n}`,
          jsonrpc: "2.0",
          method: "print",
          params: { content: result.stdout.replace(/\n$/, "") },
        });
      }
      send({ id, jsonrpc: "2.0", result: result ?? null });
    } catch (err) {
      if (process.env.SHIM_DEBUG) console.error("RAW", err, Object.keys(err ?? {}), err?.meta);
      const message = err?.message ?? String(err);
      send({
        id,
        jsonrpc: "2.0",
        error: {
          code: 4466,
          message: "An error happened. Check the data field for details.",
          data: {
            is_panic: !!panic,
            message: panic || message,
            error_code: err?.code ?? null,
            meta: err?.meta ?? null,
          },
        },
      });
    }
  });
});
rl.on("close", () => chain.then(() => process.exit(0)));
