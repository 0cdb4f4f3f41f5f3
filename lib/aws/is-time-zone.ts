/** True for a name of the IANA time zone database that this machine knows: `Europe/Berlin`. */
export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).format() !== "";
  } catch {
    return false; // Intl throws a RangeError for a name it does not know
  }
}
