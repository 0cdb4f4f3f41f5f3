import type { ImportError } from "@/lib/import/import-error";
import { err, ok, type Result } from "@/lib/utils/result";

/** True for a file that begins as a zip does: worth fetching what unpacks one. */
export async function isZipFile(file: Blob): Promise<boolean> {
  try {
    const first = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    return first[0] === 0x50 && first[1] === 0x4b; // PK
  } catch {
    return false; // a folder, or a file that has gone: reading it as text says so
  }
}

interface BundleText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** The design inside a bundle, with what its reader should know. */
export async function readBundleFile(file: Blob): Promise<Result<BundleText, ImportError>> {
  const { unzipBundle } = await import("@/lib/bundle/unzip-bundle");
  const opened = unzipBundle(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) return err({ code: "not-a-definition", message: opened.error });
  const { text, isIntact } = opened.value;
  return ok({ text, notes: isIntact ? [] : [CHANGED] });
}

const CHANGED =
  "The design in this bundle is not the one that it was exported with: its checksum differs.";
