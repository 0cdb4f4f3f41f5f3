import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes the files of a project into a folder, which is made when it is missing; other files in it stay.
 *
 * @param files - texts by path below the folder.
 */
export async function writeProject(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
