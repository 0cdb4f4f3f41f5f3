import { strToU8, zipSync } from "fflate";
import { fileName } from "../utils/file-name";
import type { BundleFiles } from "./bundle-files";

// The earliest time that a zip can hold, in the zip's own reckoning without a time zone: no clock gets into the bytes.
const NO_TIME = new Date(1980, 0, 1);
const READABLE = 0o100644 << 16;
const EXECUTABLE = 0o100755 << 16;
const UNIX = 3;

/** The files as one zip, in one folder; the same files give the same bytes. */
export function zipBundle(files: BundleFiles, folder: string): Uint8Array {
  const entries = Object.entries(files).map(([path, text]) => {
    const attrs = path.endsWith(".sh") ? EXECUTABLE : READABLE;
    return [
      `${fileName(folder)}/${path}`,
      [strToU8(text), { mtime: NO_TIME, os: UNIX, attrs }],
    ] as const;
  });
  return zipSync(Object.fromEntries(entries.map(([path, [data, how]]) => [path, [data, how]])), {
    level: 9,
  });
}
