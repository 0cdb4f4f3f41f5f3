import type { StepsClipboard } from "./clipboard";

/** Tell our text from any other. */
export const CLIPBOARD_MARK = "steps";
export const CLIPBOARD_VERSION = 1;

/** Text that `parseClipboard` reads, in another tab, another design or out of a chat. */
export function formatClipboard(clipboard: StepsClipboard): string {
  return JSON.stringify(
    { pipewright: CLIPBOARD_MARK, version: CLIPBOARD_VERSION, ...clipboard },
    null,
    2,
  );
}
