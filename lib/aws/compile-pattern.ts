import { PATTERN_PATCHES } from "./patches";

const compiled = new Map<string, RegExp | undefined>();

/**
 * Whether the whole of `text` matches one of AWS's patterns, which are written for Java.
 *
 * @returns true as well for a pattern that JavaScript cannot read: the service will judge.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  return compilePattern(pattern)?.test(text) ?? true;
}

/** @returns undefined when JavaScript cannot read the pattern. */
export function compilePattern(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  return compiled.get(pattern);
}

function compile(pattern: string): RegExp | undefined {
  let source = pattern;
  for (const { find, replacement } of PATTERN_PATCHES)
    source = source.replaceAll(find, replacement);

  for (const flags of ["u", ""]) {
    try {
      return new RegExp(`^(?:${source})$`, flags);
    } catch {
      // Without `u`, escapes such as `\_` are allowed; a pattern that needs more is left to the service.
    }
  }
  return undefined;
}
