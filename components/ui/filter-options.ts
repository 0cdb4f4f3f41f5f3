export interface ComboboxOption {
  readonly value: string;
  /** Shown instead of the value. */
  readonly label?: string;
  /** A muted text at the right end: `2 vCPU · 8 GiB`. */
  readonly detail?: string;
}

/** What a list shows of many: the best matches, and how many more there are. */
export interface FilteredOptions {
  readonly shown: readonly ComboboxOption[];
  readonly hiddenCount: number;
}

/**
 * The options that hold every word of `query`; those that begin with it stand first, otherwise the order stays.
 *
 * @param limit - most options to show.
 */
export function filterOptions(
  options: readonly ComboboxOption[],
  query: string,
  { limit }: { readonly limit: number },
): FilteredOptions {
  const wanted = query.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter((word) => word !== "");
  const matches = options.filter((option) => {
    const text = `${option.value} ${option.label ?? ""} ${option.detail ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const first = wanted === "" ? [] : matches.filter((option) => startsWith(option, wanted));
  const ordered = first.length === 0 ? matches : [...first, ...without(matches, first)];
  return {
    shown: ordered.slice(0, limit),
    hiddenCount: Math.max(0, ordered.length - limit),
  };
}

function startsWith({ value, label }: ComboboxOption, wanted: string): boolean {
  return value.toLowerCase().startsWith(wanted) || (label ?? "").toLowerCase().startsWith(wanted);
}

function without(
  options: readonly ComboboxOption[],
  taken: readonly ComboboxOption[],
): readonly ComboboxOption[] {
  const set = new Set(taken);
  return options.filter((option) => !set.has(option));
}
