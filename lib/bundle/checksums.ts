import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** As `sha256sum --check` reads it: a hash, two spaces and a path on each line. */
export function checksums(files: Readonly<Record<string, string>>): string {
  const paths = Object.keys(files).sort();
  return paths.map((path) => `${hashOf(files[path] ?? "")}  ${path}\n`).join("");
}

/** True when the list has the file with this very text. */
export function matchesChecksum(list: string, path: string, text: string): boolean {
  return list.split("\n").includes(`${hashOf(text)}  ${path}`);
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
