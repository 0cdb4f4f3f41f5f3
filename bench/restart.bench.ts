/**
 * How long the server takes from the start of its process to the first page, over a database that is there, as after a
 * restart; beside an empty Next app of the same version, built the same way. Ours is started by the program that
 * `npm start` runs, which also puts the static files in place.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { alternate } from "./support/alternate";
import { emptyApp } from "./support/empty-app";
import { freePort } from "./support/free-port";
import { checkBudget, medianOf, printSamples } from "./support/report";
import { startTime } from "./support/start-time";

const BUDGET_RATIO = 1.6;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pipewright-restart-"));
const empty = emptyApp();
const port = await freePort(); // they run one at a time

const samples = await alternate(
  [
    {
      name: "Pipewright",
      round: () =>
        startTime({
          script: "scripts/serve.mjs",
          port,
          env: { DATABASE_URL: `file:${path.join(folder, "restart.db")}` },
        }),
    },
    {
      name: "empty Next app",
      round: () =>
        startTime({
          script: empty,
          port,
          env: { NODE_ENV: "production", HOSTNAME: "127.0.0.1" },
        }),
    },
  ],
  { rounds: 10, warmUp: 2 }, // the first of them makes the database
);
fs.rmSync(folder, { recursive: true });

printSamples("From the start of the process to the first page", samples, {
  peer: "empty Next app",
});
checkBudget({
  what: "Restart over an empty Next app",
  value: medianOf(samples, "Pipewright") / medianOf(samples, "empty Next app"),
  atMost: BUDGET_RATIO,
  unit: "×",
});
