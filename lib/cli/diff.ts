import { compareDesigns, isUnchanged } from "../diff/compare-designs";
import type { DesignDifference } from "../diff/design-difference";
import { printMarkdown } from "../diff/print-markdown";
import type { JsonValue } from "../utils/json";
import { mapJson } from "../utils/map-json";
import { maskSecrets } from "../validate/secrets/mask-secrets";
import { type CliIo, displayName, EXIT, STDIN } from "./io";
import { parseCommand, refuseUsage } from "./parse-command";
import { readDesign } from "./read-design";

type Format = (difference: DesignDifference, title: string) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  markdown: printMarkdown,
  json: (difference) => `${JSON.stringify(difference, null, 2)}\n`,
};

/** `pipewright diff A B [--format markdown|json]` */
export async function diffCommand(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parseCommand(args, { format: { type: "string" } }, io);
  if (!parsed) return EXIT.failed;
  const [a, b, ...more] = parsed.files;
  if (a === undefined || b === undefined || more.length > 0) {
    return refuseUsage(io, "Name exactly two files to compare.");
  }
  if (a === STDIN && b === STDIN) return refuseUsage(io, "Only one of the two can be -.");
  const { format: name = "markdown" } = parsed.values;
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) return refuseUsage(io, `A difference is not written as “${name}”.`);

  const [before, after] = [await readDesign(a, io), await readDesign(b, io)];
  for (const [file, read] of [
    [a, before],
    [b, after],
  ] as const) {
    if (!read.ok) io.stderr.write(`${displayName(file)}: cannot be read: ${read.error.message}\n`);
  }
  if (!before.ok || !after.ok) return EXIT.failed;
  const sources = [before.value.report.source, after.value.report.source];
  const of = sources.includes("definition") ? "definition" : "design";
  const difference = compareDesigns(before.value.document, after.value.document, of);
  io.stdout.write(format(masked(difference), after.value.document.pipeline.name));
  return isUnchanged(difference) ? EXIT.ok : EXIT.differs;
}

/** What is printed may be posted where others read it. */
function masked(difference: DesignDifference): DesignDifference {
  const json = difference as unknown as JsonValue; // JSON throughout
  const text = (value: JsonValue) => (typeof value === "string" ? maskSecrets(value) : undefined);
  return mapJson(json, text) as unknown as DesignDifference;
}
