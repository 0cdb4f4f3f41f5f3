import type { PipelineDocument } from "../../../pipeline/document";
import type { Sdk } from "../../../steps/python/contract";
import { exportDefinition } from "../../export-definition";
import { startFiles } from "../../start-files";
import type { StepReport } from "../export-report";
import { type CodeFolder, uploadFile } from "./code-folders";
import { CODE_LOCATIONS } from "./code-locations-file";
import { configModule } from "./config-module";
import { CONFTEST } from "./conftest-file";
import { DEPLOY } from "./deploy-file";
import { GET_DEFINITION } from "./get-definition-file";
import { OFFLINE } from "./offline-file";
import { DEV_REQUIREMENTS, pyproject, requirements } from "./packaging";
import { readme } from "./readme";
import { RUN } from "./run-file";
import { STEP_CODE } from "./step-code-file";
import { TEST_CODE } from "./test-code-file";
import { TEST_DEPLOY } from "./test-deploy-file";
import { TEST_PIPELINE } from "./test-pipeline-file";
import { stepTests } from "./test-step-file";
import { workflow } from "./workflow";

interface ProjectSource {
  readonly document: PipelineDocument;
  /** As the README tells it. */
  readonly told: PipelineDocument;
  readonly folders: readonly CodeFolder[];
  readonly sdk: Sdk;
  readonly reports: readonly StepReport[];
  readonly warnings: readonly string[];
  /** Texts of the pipeline's own modules, by path. */
  readonly modules: Readonly<Record<string, string>>;
}

/** Everything that an engineer gets, as texts by path. */
export function projectFiles(source: ProjectSource): Readonly<Record<string, string>> {
  const { document, folders, sdk, modules } = source;
  const code = folders.flatMap(({ files }) => Object.entries(files));
  return {
    "README.md": readme({ ...source, document: source.told }),
    "pipeline.json": exportDefinition(document).text,
    "upload.json": uploadFile(document, folders),
    "pyproject.toml": pyproject(document.pipeline.name, sdk),
    "requirements.txt": requirements(sdk),
    "requirements-dev.txt": DEV_REQUIREMENTS,
    "config.py": configModule(document),
    "deploy.py": DEPLOY,
    "pipelines/__init__.py": "",
    ...modules,
    "pipelines/code_locations.py": CODE_LOCATIONS,
    "pipelines/get_definition.py": GET_DEFINITION,
    "pipelines/offline.py": OFFLINE,
    "pipelines/run.py": RUN,
    ...Object.fromEntries(code),
    "tests/conftest.py": CONFTEST,
    "tests/test_pipeline.py": TEST_PIPELINE,
    ...(code.length > 0 && {
      "tests/test_code.py": TEST_CODE,
      "tests/test_deploy.py": TEST_DEPLOY,
      "tests/step_code.py": STEP_CODE,
      ...stepTests(document, folders),
    }),
    ...startFiles(document),
    ".github/workflows/deploy.yml": workflow(document),
  };
}
