const LONGEST = 100; // characters, well below what file systems take

/** What Windows gives to devices, whatever stands behind a dot. */
export const DEVICE_NAMES: readonly string[] = [
  ...["con", "prn", "aux", "nul"],
  ...[..."0123456789"].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];

/**
 * The nearest name for a file or folder that every system takes: letters, digits, hyphens and underscores.
 *
 * @returns `values` when nothing of `wanted` can stay.
 */
export function fileName(wanted: string): string {
  const plain = wanted.replaceAll(/[^A-Za-z0-9_-]+/g, "-").replaceAll(/^-+/g, "");
  const name = plain.slice(0, LONGEST).replaceAll(/-+$/g, "") || "values";
  return isDeviceName(name) ? `${name}_` : name;
}

/** True for `CON`, `aux.py` and their like, which Windows takes for no file. */
export function isDeviceName(name: string): boolean {
  return DEVICE_NAMES.includes(name.replace(/\..*$/s, "").toLowerCase());
}
