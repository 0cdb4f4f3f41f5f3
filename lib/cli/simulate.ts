import { parseDuration } from "../simulate/parse-duration";
import { parseMock } from "../simulate/parse-mock";
import { printRun } from "../simulate/print-run";
import type { Run } from "../simulate/run";
import { simulate } from "../simulate/simulate";
import type { SimulationInput } from "../simulate/simulation-input";
import type { JsonValue } from "../utils/json";
import { mapJson } from "../utils/map-json";
import { err, ok, type Result } from "../utils/result";
import { visibleText } from "../utils/visible-text";
import { maskSecrets } from "../validate/secrets/mask-secrets";
import { type CliIo, displayName, EXIT } from "./io";
import { type ParsedCommand, parseCommand, refuseUsage } from "./parse-command";
import { readDesign } from "./read-design";

const OPTIONS = {
  param: { type: "string", multiple: true },
  mock: { type: "string", multiple: true },
  seed: { type: "string" },
  cached: { type: "boolean" },
  "stop-after": { type: "string" },
  json: { type: "boolean" },
} as const;

/** `pipewright simulate FILE [--param NAME=VALUE]… [--mock STEP.PATH=VALUE]… [--seed N] [--json]` */
export async function simulateCommand(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parseCommand(args, OPTIONS, io);
  if (!parsed) return EXIT.failed;
  const [file, ...more] = parsed.files;
  if (file === undefined || more.length > 0) {
    return refuseUsage(io, "Name exactly one file to simulate.");
  }
  const input = readInput(parsed);
  if (!input.ok) return refuseUsage(io, input.error);

  const read = await readDesign(file, io);
  if (!read.ok) return fail(io, `${displayName(file)}: cannot be read: ${read.error.message}`);
  const run = simulate(read.value.document, input.value);
  if (!run.ok) return fail(io, `${displayName(file)}: cannot be simulated: ${run.error.message}`);

  const shown = masked(run.value);
  io.stdout.write(
    parsed.flags.has("json") ? `${JSON.stringify(shown, null, 2)}\n` : printRun(visible(shown)),
  );
  return shown.status === "succeeded" ? EXIT.ok : EXIT.runFails;
}

function readInput({ values, lists, flags }: ParsedCommand): Result<SimulationInput, string> {
  const { seed: seedText = "0", "stop-after": stopText } = values;
  if (!/^\d{1,15}$/.test(seedText)) return err(`A seed is a whole number, not “${seedText}”.`);
  const stopAfterSeconds = stopText === undefined ? undefined : parseDuration(stopText);
  if (stopText !== undefined && stopAfterSeconds === undefined)
    return err(`“${stopText}” is no time such as 90s, 20m or 1h30m.`);

  const parameters = new Map<string, string>();
  for (const text of lists.param ?? []) {
    const at = text.indexOf("=");
    if (at <= 0) return err(`Write a parameter as NAME=VALUE, not “${text}”.`);
    parameters.set(text.slice(0, at), text.slice(at + 1));
  }
  const mocks = (lists.mock ?? []).map((text) => ({ text, mock: parseMock(text) }));
  const odd = mocks.find(({ mock }) => !mock);
  if (odd) return err(`Write a mock as STEP.PATH=VALUE, not “${odd.text}”.`);
  return ok({
    parameters: Object.fromEntries(parameters),
    mocks: mocks.flatMap(({ mock }) => mock ?? []),
    seed: Number(seedText),
    cacheHits: flags.has("cached"),
    ...(stopAfterSeconds !== undefined && { stopAfterSeconds }),
  });
}

/** A terminal takes no command from a design. */
function visible(run: Run): Run {
  const json = run as unknown as JsonValue; // JSON throughout
  const text = (value: JsonValue) => (typeof value === "string" ? visibleText(value) : undefined);
  return mapJson(json, text) as unknown as Run;
}

/** What is printed may be posted where others read it. */
function masked(run: Run): Run {
  const parameters = run.parameters.map((each) => ({ ...each, value: maskValue(each) }));
  const json = { ...run, parameters } as unknown as JsonValue; // JSON throughout
  const text = (value: JsonValue) => (typeof value === "string" ? maskSecrets(value) : undefined);
  return mapJson(json, text) as unknown as Run;
}

function maskValue({ name, value }: Run["parameters"][number]): JsonValue {
  return typeof value === "string" ? maskSecrets(value, name) : value;
}

function fail({ stderr }: CliIo, message: string): number {
  stderr.write(`${maskSecrets(message)}\n`);
  return EXIT.failed;
}
