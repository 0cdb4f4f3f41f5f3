/** The field in which the name of a table's row is typed. */
export const NAME_CLASS =
  "h-7 w-full min-w-0 rounded-control bg-transparent px-2 font-mono text-12 placeholder:text-muted focus-visible:outline-offset-[-1px]";
