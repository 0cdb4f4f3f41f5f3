/**
 * The text of a file, or undefined when it cannot be read.
 *
 * @param onShare - hears how much has been read, from 0 to 1.
 */
export async function readFileText(
  file: Blob,
  onShare: (share: number) => void,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let text = "";
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      bytes += part.value.byteLength;
      onShare(bytes / file.size);
    }
  } catch {
    return undefined; // a folder, or a file that has gone: the caller tells the reader
  }
  return text + decoder.decode();
}
