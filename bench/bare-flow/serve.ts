import { execFileSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BareGraph } from "./graph";

const PAGE = fileURLToPath(new URL("./page.tsx", import.meta.url));
const HTML =
  '<!doctype html><title>Bare React Flow</title><link rel="stylesheet" href="/page.css"><div id="root"></div><script type="module" src="/page.js"></script>';
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** Bundles the bare page for production into `folder` and serves it with its graph on 127.0.0.1. */
export async function serveBareFlow(
  graph: BareGraph,
  { folder, port }: { readonly folder: string; readonly port: number },
): Promise<http.Server> {
  bundle(folder);
  fs.writeFileSync(path.join(folder, "index.html"), HTML);
  fs.writeFileSync(path.join(folder, "graph.json"), JSON.stringify(graph));
  const server = http.createServer((request, response) => answer(folder, request, response));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** With the bundler that tsx brings, so that a benchmark adds no dependency. */
function bundle(folder: string): void {
  const requireFromTsx = createRequire(createRequire(import.meta.url).resolve("tsx/package.json"));
  execFileSync(
    process.execPath,
    [
      requireFromTsx.resolve("esbuild/bin/esbuild"),
      PAGE,
      "--bundle",
      "--minify",
      "--format=esm",
      "--jsx=automatic",
      '--define:process.env.NODE_ENV="production"',
      `--outdir=${folder}`,
      "--log-level=warning",
    ],
    { stdio: "inherit" },
  );
}

function answer(
  folder: string,
  { url }: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const name = url === "/" ? "index.html" : path.basename(url ?? "");
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": TYPES[path.extname(name)] ?? "text/plain" });
  response.end(fs.readFileSync(file));
}
