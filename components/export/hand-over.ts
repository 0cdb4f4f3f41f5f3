/** Puts text on the clipboard; false when the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or no secure context: the text can still be selected by hand
  }
}

/** Hands a file to the browser's download. */
export function download(
  content: string | Uint8Array<ArrayBuffer>,
  { fileName, mimeType }: { readonly fileName: string; readonly mimeType: string },
): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // the browser has taken it by then
}
