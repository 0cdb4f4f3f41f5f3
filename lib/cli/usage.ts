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
        markdown        what it does, told to people, with a Mermaid flow chart
        html            the same as one page for a browser or paper
  diff A B [--format markdown|json]
      Says what became of the design between A and B. Exit code 0: the same, 1: not the same, 2: a file could not be read.
      Where one of them is a definition, only what SageMaker receives is compared.
  simulate FILE [--param NAME=VALUE]… [--mock STEP.PATH=VALUE]… [--seed N] [--cached] [--stop-after TIME] [--json]
      Tells what a run would be like; nothing runs. Exit code 0: it would succeed, 1: it would fail or is stopped,
      2: it cannot be told. What nobody gives is drawn by lot (the same for the same seed), and marked as assumed
      where the outcome rests on it. A mock says what a step gives or does:
        Evaluate.auc=0.84                    a value as a condition reads it, by its last name …
        Evaluate.PropertyFiles.Result.auc=1  … or in full, as Lambda.OutputParameters['code']="200"
        Train.status=Failed                  Failed, Succeeded or Cached
        Train.exception=SageMaker.CAPACITY_ERROR  fails with what its retry policies name
        Train.failures=2                     so many tries fail, then one succeeds
        Train.reason="Out of memory"         fails with these words
        Train.duration=20m                   90s, 20m, 1h30m

FILE is a pipeline definition, a Pipewright document (up to 2 MiB) or a bundle (up to 32 MiB); - reads standard input.

Options:
  --json      Print findings, or the run, as JSON.
  --lenient   Let doubts pass.
  --to        What to write.
  --format    How to write it: markdown (as it is without) or json.
  --out PATH  Write to a file instead of standard output; a project into a folder.
  --help      Show this help.
  --version   Show the version.
`;
