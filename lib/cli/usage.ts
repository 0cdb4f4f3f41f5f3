export const USAGE = `Usage: pipewright <command> [options]

Commands:
  validate FILE… [--json] [--lenient]
      Checks designs. Exit code 0: no errors and no doubts, 1: errors or doubts, 2: a file could not be read.
      A doubt is a warning about something that AWS does not document and may refuse.
  export FILE --to FORMAT [--out PATH]
      Writes what FORMAT says:
        definition      the pipeline definition that SageMaker takes
        document        the whole design, for another Pipewright
        python-v3       code for the SageMaker Python SDK 3: one file, or a project with --out FOLDER
        python-v2       the same for version 2
        step-v3         a project in which Execute-code steps are functions, for --out FOLDER
        step-v2         the same for version 2
        cloudformation  a template with role, pipeline and triggers
        terraform       the same for Terraform
        bundle          all of it in one zip, which opens as the same design
        svg             a drawing

FILE is a pipeline definition, a Pipewright document (up to 2 MiB) or a bundle (up to 32 MiB); - reads standard input.

Options:
  --json      Print findings as JSON.
  --lenient   Let doubts pass.
  --to        What to write.
  --out PATH  Write to a file instead of standard output; a project into a folder.
  --help      Show this help.
  --version   Show the version.
`;
