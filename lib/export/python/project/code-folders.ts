import type { PipelineDocument } from "../../../pipeline/document";
import type { StepId } from "../../../pipeline/ids";
import { NameScope } from "../../../python/names";
import { codeLocation } from "../../../steps/execute-code/compile";
import { codeFolder } from "../../../steps/execute-code/generated-files";
import { DEVICE_NAMES } from "../../../utils/file-name";
import { mainRole } from "../main-role";

/** The code of one Execute-code step in the project. */
export interface CodeFolder {
  readonly stepId: StepId;
  /** `code/prepare` */
  readonly path: string;
  /** Where the definition expects it: `s3://bucket/pipeline/code/prepare/<sha256>/`. */
  readonly location: string;
  /** Texts by path, byte for byte what the author wrote. */
  readonly files: Readonly<Record<string, string>>;
}

/** One folder per step with code, named after the step. */
export function codeFolders(document: PipelineDocument): readonly CodeFolder[] {
  const names = new NameScope(DEVICE_NAMES);
  return document.steps.flatMap((step) => {
    const location = codeLocation(step, document);
    if (location === undefined) return [];
    const path = `code/${names.claim(step.definition.Name.slice(0, LONGEST_NAME))}`;
    const files = codeFolder(step, document).map(
      (file) => [`${path}/${file.name}`, file.text] as const,
    );
    return [{ stepId: step.id, path, location, files: Object.fromEntries(files) }];
  });
}

const LONGEST_NAME = 100; // characters, well below what file systems take

/** `upload.json`: which folder goes where, and which role and bucket of the design stand in `pipeline.json`. */
export function uploadFile(document: PipelineDocument, folders: readonly CodeFolder[]): string {
  const code = folders.map(({ path, location }) => ({ folder: path, location }));
  const upload = { role: mainRole(document), bucket: document.pipeline.bucket, code };
  return `${JSON.stringify(upload, null, 2)}\n`;
}
