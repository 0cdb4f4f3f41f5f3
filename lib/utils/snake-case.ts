/** A name as Python writes it: `CheckBias` gives `check_bias`, `2-train` gives `_2_train`. */
export function snakeCase(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toLowerCase();
  if (words === "") return "step";
  return /^[0-9]/.test(words) ? `_${words}` : words;
}
