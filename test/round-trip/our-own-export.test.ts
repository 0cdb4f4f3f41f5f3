import { describe, expect, it } from "vitest";
import { exportDefinition } from "@/lib/export/export-definition";
import { exportDocument } from "@/lib/export/export-document";
import { importText } from "@/lib/import/import-text";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { type FilePath, filePath, stepId } from "@/lib/pipeline/ids";
import { newDocument } from "@/lib/pipeline/new-document";
import { STEP_KINDS } from "@/lib/steps/registry";
import { idsForTest } from "./ids";

describe("a design made here", () => {
  const document = withOneStepOfEachKind();

  it("comes back from its exported definition with the kinds of its steps", () => {
    const { text } = exportDefinition(document);
    const again = imported(text);

    expect(again.steps.map(({ kind }) => kind)).toEqual(document.steps.map(({ kind }) => kind));
    expect(exportDefinition(again).text).toBe(text);
  });

  it("comes back from its exported document with everything", () => {
    expect(imported(exportDocument(document))).toEqual(document);
  });

  it("is told from a definition by its content", () => {
    expect(sourceOf(exportDocument(document))).toBe("document");
    expect(sourceOf(exportDefinition(document).text)).toBe("definition");
  });
});

/** As the palette would add them, with the code that Execute-code steps start with. */
function withOneStepOfEachKind(): PipelineDocument {
  const empty = newDocument("All-kinds");
  const { roleArn, bucket, region } = empty.pipeline;
  const files: Record<FilePath, string> = {};
  const kinds = STEP_KINDS.filter(({ further }) => !further); // a shortcut's steps are of other kinds
  const steps = kinds.map((definition) => {
    const id = stepId(definition.kind);
    const start = definition.start({ name: definition.defaultName, roleArn, bucket, region });
    for (const [name, text] of Object.entries(start.files ?? {})) files[filePath(id, name)] = text;
    return {
      id,
      kind: definition.kind,
      definition: start.definition,
      ...(start.code && { code: start.code }),
    };
  });
  return { ...empty, steps, files };
}

function imported(text: string): PipelineDocument {
  const result = importText(text, { newId: idsForTest() });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.document;
}

function sourceOf(text: string): string | undefined {
  const result = importText(text, { newId: idsForTest() });
  return result.ok ? result.value.report.source : undefined;
}
