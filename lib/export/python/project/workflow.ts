import type { PipelineDocument } from "../../../pipeline/document";
import type { JsonObject } from "../../../utils/json";
import { printYaml } from "../../print-yaml";
import { environments } from "../../start-files";

/**
 * `.github/workflows/deploy.yml`: tests and deploys the pipeline at each push, and starts it where a trigger of the design
 * says so. AWS is entered with a role by OpenID Connect; the workflow holds no secret.
 */
export function workflow(document: PipelineDocument): string {
  const pushes = environments(document).filter(({ branch }) => branch !== undefined);
  const branches = [...new Set(pushes.map(({ branch }) => branch ?? ""))];
  const tree = {
    name: "Deploy the pipeline",
    on: {
      push: { branches: branches.length > 0 ? branches.map(exactly) : ["main"] },
      workflow_dispatch: {},
    },
    permissions: { contents: "read", "id-token": "write" },
    jobs: {
      deploy: {
        "runs-on": "ubuntu-latest",
        env: {
          PIPELINE_ROLE_ARN: variable("PIPELINE_ROLE_ARN"),
          BUCKET: variable("BUCKET"),
        },
        steps: [...PREPARE, { name: "Deploy", run: RUN }, ...pushes.map(startAfterPush)],
      },
    },
  };
  return printYaml(tree, "1.2");
}

/**
 * A branch as a filter that takes no other one: what means a pattern to GitHub is kept from that.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function exactly(branch: string): string {
  return branch.replaceAll(/[*?+[\]!\\]/g, "\\$&");
}

function variable(name: string): string {
  return `\${{ vars.${name} }}`;
}

const RUN = 'python -m pipelines.run --role-arn "$PIPELINE_ROLE_ARN" --bucket "$BUCKET"';

const PREPARE: readonly JsonObject[] = [
  { uses: "actions/checkout@v4" },
  { uses: "actions/setup-python@v5", with: { "python-version": "3.11" } },
  {
    name: "Install",
    run: "python -m pip install -r requirements.txt -r requirements-dev.txt",
  },
  { name: "Test", run: "python -m pytest" },
  {
    uses: "aws-actions/configure-aws-credentials@v4",
    with: {
      "role-to-assume": variable("DEPLOY_ROLE_ARN"),
      "aws-region": variable("AWS_REGION"),
    },
  },
];

/** The environment's name is a file's, of letters, digits, hyphens and underscores: nothing in it means anything to a shell. */
function startAfterPush({
  name,
  branch = "",
}: ReturnType<typeof environments>[number]): JsonObject {
  const start = `${RUN} --start --environment ${name}`;
  return {
    name: `Start with the values of ${name}`,
    run: `if [ "$GITHUB_REF_NAME" = ${shellQuoted(branch)} ]; then ${start}; fi`,
  };
}

/**
 * A text as one word for the shell. GitHub fills in what stands in `${{ }}`, so the dollar is kept from the brace. A null character, which
 * no branch has, would make the script a binary file to bash.
 */
function shellQuoted(text: string): string {
  return `'${text
    .replaceAll("\0", "")
    .replaceAll("'", "'\\''")
    .replaceAll(/\$(?=\{\{)/g, () => "$''")}'`;
}
