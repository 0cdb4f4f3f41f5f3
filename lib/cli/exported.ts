/** What an export writes. */
export interface Exported {
  /** For standard output, or for one file; bytes where the format is no text. */
  readonly text: string | Uint8Array;
  /** For a folder, where the format is a project: texts by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the reader should know, for standard error. */
  readonly report?: string;
}
