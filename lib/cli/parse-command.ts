import { type ParseArgsConfig, parseArgs } from "node:util";
import { type CliIo, EXIT } from "./io";
import { USAGE } from "./usage";

export interface ParsedCommand {
  readonly files: readonly string[];
  /** Options with a value, by name. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Options that may be given several times, by name. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  /** Names of the options without a value that were given. */
  readonly flags: ReadonlySet<string>;
}

/** Reads a command's arguments; undefined after an explanation when there is one it does not know. */
export function parseCommand(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
  io: CliIo,
): ParsedCommand | undefined {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const entries = Object.entries(parsed.values);
    const withText = entries.flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : [],
    );
    const withTexts = entries.flatMap(([name, value]) =>
      Array.isArray(value)
        ? [[name, value.filter((each) => typeof each === "string")] as const]
        : [],
    );
    return {
      files: parsed.positionals,
      values: Object.fromEntries(withText),
      lists: Object.fromEntries(withTexts),
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (cause) {
    refuseUsage(io, cause instanceof Error ? cause.message : String(cause));
    return undefined;
  }
}

/** Says what is wrong with the call and how to write it. */
export function refuseUsage({ stderr }: Pick<CliIo, "stderr">, message: string): number {
  stderr.write(`${message}\n\n${USAGE}`);
  return EXIT.failed;
}
