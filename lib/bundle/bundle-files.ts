import type { ShapeLibrary } from "../aws/shape-library";
import { exportDefinition } from "../export/export-definition";
import { exportDocument } from "../export/export-document";
import { exportCloudFormation } from "../export/infrastructure/export-cloudformation";
import { exportPolicy } from "../export/infrastructure/export-policy";
import { exportTerraform } from "../export/infrastructure/terraform";
import { startFiles } from "../export/start-files";
import type { PipelineDocument } from "../pipeline/document";
import { renderSvg } from "../render/render-svg";
import { maskedValues } from "../validate/secrets/masked-values";
import { travellingMessages } from "../validate/travelling-messages";
import { validate } from "../validate/validate";
import { CHECKSUM_FILE, DESIGN_FILE } from "./bundle-paths";
import { checksums } from "./checksums";
import { type CodeProject, projectFiles } from "./code-project";
import { problemsText } from "./problems-text";
import { readmeText } from "./readme-text";

/** Texts by path, from the bundle's root down. */
export type BundleFiles = Readonly<Record<string, string>>;

export interface BundleOptions {
  readonly library: ShapeLibrary;
  readonly project: CodeProject;
}

/** Everything that is handed over with a design, sorted by path. The same design gives the same files. */
export function bundleFiles(
  document: PipelineDocument,
  { library, project }: BundleOptions,
): BundleFiles {
  const issues = validate(document, library);
  const warnings = travellingMessages(issues);
  const told = maskedValues(document);
  const files = {
    [DESIGN_FILE]: exportDocument(document),
    "pipeline.json": exportDefinition(document).text,
    "diagram.svg": renderSvg(document, { theme: "light" }),
    "iam-policy.json": exportPolicy(document),
    "infrastructure/cloudformation.yaml": exportCloudFormation(document),
    "infrastructure/main.tf": exportTerraform(document),
    "PROBLEMS.md": problemsText(told, issues),
    ...startFiles(document),
    ...projectFiles(document, { library, project, warnings }),
  };
  const described = { ...files, "README.md": readmeText(told, Object.keys(files), project) };
  return sorted({ ...described, [CHECKSUM_FILE]: checksums(described) });
}

/** The same order on every machine, whatever its language. */
function sorted(files: BundleFiles): BundleFiles {
  const entries = Object.entries(files).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries);
}
