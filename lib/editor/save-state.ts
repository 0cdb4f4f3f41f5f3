/** The one truth about saving; the status line shows nothing else. */
export type SaveState =
  | { readonly status: "saved"; readonly revision: number }
  | { readonly status: "unsaved"; readonly revision: number }
  | { readonly status: "saving"; readonly revision: number }
  /** The server could not be reached; the draft is kept and tried again. */
  | { readonly status: "offline"; readonly revision: number }
  /** Somebody saved after us; the author decides. */
  | { readonly status: "conflict"; readonly revision: number; readonly theirRevision: number }
  /** The server could not store it, or the browser could not keep the draft. */
  | { readonly status: "storage-full"; readonly revision: number; readonly message: string };
