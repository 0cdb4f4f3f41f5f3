import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { FolderFile } from "./generated-files";

/**
 * SHA-256 over the names and bytes of a folder's files, as 64 hexadecimal digits. Lengths stand before both, so that
 * no two folders run together to the same text.
 *
 * @param files - sorted by name.
 */
export function folderHash(files: readonly FolderFile[]): string {
  const hash = sha256.create();
  for (const { name, text } of files) {
    const bytes = utf8ToBytes(text);
    hash.update(utf8ToBytes(`${name}\n${bytes.length}\n`)).update(bytes);
  }
  return bytesToHex(hash.digest());
}
