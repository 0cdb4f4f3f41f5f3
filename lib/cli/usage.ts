export const USAGE = `Usage: pipewright <command> [options]

Commands:
  validate FILE… [--json]
      Checks designs. Exit code 0: no errors, 1: errors, 2: a file could not be read.
  export FILE --to definition|document|svg [--out PATH]
      Writes the pipeline definition, the Pipewright document or a drawing.

FILE is a pipeline definition or a Pipewright document; - reads standard input.

Options:
  --json      Print findings as JSON.
  --to        What to write.
  --out PATH  Write to a file instead of standard output.
  --help      Show this help.
  --version   Show the version.
`;
