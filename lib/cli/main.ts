import packageJson from "../../package.json" with { type: "json" };
import { diffCommand } from "./diff";
import { exportCommand } from "./export";
import { type CliIo, EXIT } from "./io";
import { refuseUsage } from "./parse-command";
import { simulateCommand } from "./simulate";
import { USAGE } from "./usage";
import { validateCommand } from "./validate";

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: CliIo) => Promise<number>>> =
  {
    validate: validateCommand,
    export: exportCommand,
    diff: diffCommand,
    simulate: simulateCommand,
  };

/**
 * The command line.
 *
 * @param argv - without the program: `["validate", "pipeline.json"]`.
 * @returns the exit code.
 */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...args] = argv;
  if (name === "--version") return say(io, `${packageJson.version}\n`);
  if (argv.includes("--help") || argv.includes("-h")) return say(io, USAGE);
  if (name === undefined) return refuseUsage(io, "Say what to do.");
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return command ? command(args, io) : refuseUsage(io, `There is no command “${name}”.`);
}

function say({ stdout }: CliIo, text: string): number {
  stdout.write(text);
  return EXIT.ok;
}
