import { strFromU8, unzipSync } from "fflate";
import { JSON_LIMITS } from "../utils/json-limits";
import { err, ok, type Result } from "../utils/result";
import { CHECKSUM_FILE, DESIGN_FILE } from "./bundle-paths";
import { matchesChecksum } from "./checksums";
import { MAX_BUNDLE_BYTES } from "./max-bundle-bytes";

/** A design taken out of a bundle. */
export interface OpenedBundle {
  readonly text: string;
  /** False when the design is not the one that the bundle was made with. */
  readonly isIntact: boolean;
}

/** True for the first bytes of a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Takes the design out of a bundle; nothing else is unpacked, and nothing beyond the size that a design may have.
 *
 * @returns what is wrong and what to do, as a sentence for the author.
 */
export function unzipBundle(bytes: Uint8Array): Result<OpenedBundle, string> {
  if (bytes.length > MAX_BUNDLE_BYTES)
    return err(
      `The zip is larger than ${mebibytes(MAX_BUNDLE_BYTES)}, the most a bundle may have. Check that it is the right file.`,
    );
  const zip = unpacked(bytes);
  if (!zip) return err("The zip is damaged. Download the bundle again and import that.");
  if (zip.isDesignTooLarge)
    return err(
      `The design in the zip is larger than ${mebibytes(JSON_LIMITS.maxBytes)}, the most a design may have. Check that it is the right file.`,
    );
  const { entries } = zip;
  const design = entries.find(([path]) => isNamed(path, DESIGN_FILE));
  if (!design) {
    return err(
      `There is no ${DESIGN_FILE} in this zip. Choose a bundle that was exported here, or unpack it and import the definition.`,
    );
  }
  const list = entries.find(([path]) => isNamed(path, CHECKSUM_FILE))?.[1] ?? "";
  const [, text] = design;
  return ok({ text, isIntact: matchesChecksum(list, DESIGN_FILE, text) });
}

interface Unpacked {
  readonly entries: readonly (readonly [path: string, text: string])[];
  readonly isDesignTooLarge: boolean;
}

function unpacked(bytes: Uint8Array): Unpacked | undefined {
  let isDesignTooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const fits = originalSize <= JSON_LIMITS.maxBytes;
        if (isNamed(name, DESIGN_FILE)) isDesignTooLarge ||= !fits;
        return fits && (isNamed(name, DESIGN_FILE) || isNamed(name, CHECKSUM_FILE));
      },
    });
    const entries = Object.entries(files).map(([path, data]) => [path, strFromU8(data)] as const);
    return { entries, isDesignTooLarge };
  } catch {
    return undefined; // fflate throws for a zip that it cannot read
  }
}

function mebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}

/** At the root, or in the one folder that a bundle has. */
function isNamed(path: string, name: string): boolean {
  return path === name || (path.endsWith(`/${name}`) && path.split("/").length === 2);
}
