import path from "node:path";

/** Which database holds the designs. */
export type DatabaseUrl =
  | { readonly provider: "sqlite"; readonly url: string; readonly file: string }
  | { readonly provider: "postgresql"; readonly url: string; readonly schema?: string };

export const DEFAULT_DATABASE_URL = "file:./data/pipewright.db";

/**
 * Reads `DATABASE_URL`: `file:<path>` for SQLite, `postgresql://…` for PostgreSQL. A relative path is taken from
 * `root`, because the built server runs in another directory than it was started from.
 *
 * @throws Error for any other form, with the forms that are understood; a password in it is not repeated.
 */
export function parseDatabaseUrl(
  text = process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL,
  root = projectRoot(),
): DatabaseUrl {
  if (/^postgres(ql)?:\/\//.test(text)) return postgresql(text);
  if (!text.startsWith("file:")) {
    throw new Error(
      `DATABASE_URL starts with “${/^[^:]*:?/.exec(text)?.[0]}”. Write file:<path> for SQLite or postgresql://<user>@<host>/<database>.`,
    );
  }
  const file = path.resolve(root, text.slice("file:".length).replace(/^\/\/(?=\/)/, ""));
  return { provider: "sqlite", url: `file:${file}`, file };
}

function postgresql(url: string): DatabaseUrl {
  const schema = new URL(url).searchParams.get("schema");
  return { provider: "postgresql", url, ...(schema !== null && { schema }) };
}

/** Where `prisma/` and `data/` lie. The start script names it; in development it is the working directory. */
export function projectRoot(): string {
  return process.env.PIPEWRIGHT_ROOT ?? process.cwd();
}
