/** What an export writes. */
export interface Exported {
  /** For standard output, or for one file. */
  readonly text: string;
  /** For a folder, where the format is a project: texts by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the reader should know, for standard error. */
  readonly report?: string;
}
