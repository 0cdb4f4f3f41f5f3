#!/usr/bin/env node
import path from "node:path";
import { register } from "tsx/esm/api";

// Named, because tsx would look for one in the user's working directory.
register({ tsconfig: path.resolve(import.meta.dirname, "../tsconfig.json") });

const { main } = await import("../lib/cli/main.ts");
process.exitCode = await main(process.argv.slice(2), process);
