import { parameterTable } from "../export/parameter-table";
import { environments } from "../export/start-files";
import type { PipelineDocument } from "../pipeline/document";
import { describeTrigger } from "../steps/triggers/trigger-kinds";
import { countNoun } from "../utils/count-noun";
import { escapeMarkdown } from "../utils/escape-markdown";
import { codeSpan } from "../utils/markdown-code";
import { markdownTable } from "../utils/markdown-table";
import type { CodeProject } from "./code-project";

const SDKS: Readonly<Record<Exclude<CodeProject, "none">, string>> = {
  "python-v3": "3",
  "python-v2": "2",
};

/** What the bundle holds and how it is put to use, as Markdown. */
export function readmeText(
  document: PipelineDocument,
  paths: readonly string[],
  project: CodeProject,
): string {
  const { pipeline, parameters, triggers, steps } = document;
  return `${[
    `# ${escapeMarkdown(pipeline.name)}`,
    ...(pipeline.description === "" ? [] : [escapeMarkdown(pipeline.description)]),
    "![The pipeline](diagram.svg)",
    `${countNoun(steps.length, "step")}, region ${escapeMarkdown(pipeline.region)}. Open problems and notes: [PROBLEMS.md](PROBLEMS.md).`,
    "## What is inside",
    markdownTable(
      ["File", "What for"],
      paths.flatMap((path) => {
        const use = useOf(path);
        return use ? [[codeSpan(path), use]] : [];
      }),
    ),
    ...(project === "none"
      ? []
      : [
          `\`project/\` holds the same pipeline as code for the SageMaker Python SDK ${SDKS[project]}.`,
        ]),
    "## Deploy",
    deployText(project),
    "## Start",
    startText(environments(document).map(({ name }) => name)),
    ...(parameters.length === 0 ? [] : ["## Parameters", parameterTable(document)]),
    ...(triggers.length === 0
      ? []
      : [
          "## Triggers",
          markdownTable(
            ["Name", "Starts", "State"],
            triggers.map((trigger) => [
              escapeMarkdown(trigger.name),
              escapeMarkdown(describeTrigger(trigger)),
              trigger.isEnabled ? "on" : "off",
            ]),
          ),
        ]),
    "## Check that nothing was changed on the way",
    "```sh\nsha256sum --check checksums.sha256\n```",
  ].join("\n\n")}\n`;
}

const USES: readonly (readonly [RegExp, string])[] = [
  [/^design\./, "The design, to be opened in Pipewright again"],
  [/^pipeline\.json$/, "The pipeline definition that SageMaker takes"],
  [/^iam-policy\.json$/, "What the pipeline's role has to be allowed, for exactly these steps"],
  [/^infrastructure\/cloudformation/, "CloudFormation: role, pipeline and triggers"],
  [/^infrastructure\/.*\.tf$/, "Terraform: the same"],
  [/^parameters\/start\.sh$/, "Starts the pipeline with the values of one environment"],
  [/^parameters\//, "Values of one environment, as the AWS command line takes them"],
  [/^PROBLEMS/, "What the checks found, and the authors' notes"],
];

function useOf(path: string): string | undefined {
  return USES.find(([pattern]) => pattern.test(path))?.[1];
}

function deployText(project: CodeProject): string {
  const template =
    "aws cloudformation deploy --stack-name my-pipeline \\\n  --template-file infrastructure/cloudformation.yaml --capabilities CAPABILITY_IAM";
  const code =
    project === "none"
      ? "Code of Execute-code steps has to be uploaded to the locations that the definition names first."
      : "Code of Execute-code steps is uploaded by `python project/deploy.py --code-only`. The templates point to the code as it was exported; once you have changed it, deploy with `project/deploy.py` instead, see `project/README.md`.";
  return `${code}\n\n\`\`\`sh\n${template}\n# or\nterraform -chdir=infrastructure init && terraform -chdir=infrastructure apply\n\`\`\``;
}

function startText(names: readonly string[]): string {
  const commands = names.map((name) => `sh parameters/start.sh ${name}`);
  return `\`\`\`sh\n${commands.join("\n")}\n\`\`\``;
}
