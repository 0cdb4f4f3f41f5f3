"use client";

import { FolderDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { codeFolder, type FolderFile } from "@/lib/steps/execute-code/generated-files";
import { snakeCase } from "@/lib/utils/snake-case";
import { download } from "./hand-over";

/** The files that have to lie in S3 beside the definition, step by step. */
export function CodeFolders({ document }: { document: PipelineDocument }) {
  const folders = document.steps.flatMap((step) => {
    const files = codeFolder(step, document);
    return files.length > 0 ? [{ step, files }] : [];
  });
  if (folders.length === 0) return null;
  return (
    <Section title="Code to upload" summary={`${folders.length} folders`}>
      <p className="text-12 text-muted">
        Each Execute-code step reads its folder from the S3 location that its definition names. The
        location carries a hash of the files, so caching stays right.
      </p>
      <ul className="divide-y divide-line rounded-control border border-line">
        {folders.map(({ step, files }) => (
          <li key={step.id} className="flex flex-wrap items-center gap-2 px-3 py-2">
            <span className="mr-2 font-medium text-13">{step.definition.Name}</span>
            {files.map((file) => (
              <FileButton key={file.name} file={file} folder={snakeCase(step.definition.Name)} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FileButton({ file, folder }: { file: FolderFile; folder: string }) {
  return (
    <Button
      icon={<FolderDown size={14} aria-hidden />}
      aria-label={`Download ${folder}/${file.name}`}
      onClick={() => download(file.text, { fileName: file.name, mimeType: "text/plain" })}
    >
      {file.name}
    </Button>
  );
}
