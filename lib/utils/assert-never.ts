/**
 * Closes a switch over a union: the compiler refuses it while a case is missing.
 *
 * @throws Error when a value of another type arrives at run time, which is a bug.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
