import { type Emission, type Refusal, refusal, type StepSource } from "./contract";

const V2_SUFFIXES: Readonly<Record<string, string>> = {
  Model: "-CreateModel",
  RegisterModel: "-RegisterModel",
};

/**
 * What to call a `ModelStep`. v2 puts the kind of step behind its name, so that a name that ends in it loses it here;
 * the SDK counts both names as taken, and refuses a pipeline with one of them twice.
 */
export function modelStepName({ name, type }: StepSource, to: Emission): string | Refusal {
  if (to.sdk === "v3") return name;
  const suffix = V2_SUFFIXES[type] ?? "";
  const base = name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
  const written = `${base}${suffix}`;
  const taken = [base, written, ...others(base), ...others(written)].find(
    (each) => each !== name && to.hasStep(each),
  );
  return taken === undefined ? base : refusal(`SDK v2's ModelStep would meet the step ${taken}`);
}

/** Steps whose own `ModelStep` would take this name. */
function others(name: string): readonly string[] {
  return Object.values(V2_SUFFIXES).flatMap((suffix) =>
    name.endsWith(suffix)
      ? [`${name}${suffix}`, name.slice(0, -suffix.length)]
      : [`${name}${suffix}`],
  );
}
