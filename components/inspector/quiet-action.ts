/** A button that comes up when the row around it (`group/row`) is pointed at or holds the focus. */
export const QUIET_ACTION =
  "opacity-0 transition-opacity duration-120 focus-visible:opacity-100 group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-[state=open]:opacity-100 pointer-coarse:opacity-100";
