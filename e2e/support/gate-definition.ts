interface Json {
  readonly [member: string]: unknown;
}

/** A condition on parameters. */
export function equals(parameter: string, value: unknown): Json {
  return { Type: "Equals", LeftValue: { Get: `Parameters.${parameter}` }, RightValue: value };
}

export function gate(name: string, branches: Json, ...conditions: readonly Json[]): Json {
  return {
    Name: name,
    Type: "Condition",
    Arguments: { Conditions: conditions, IfSteps: [], ElseSteps: [], ...branches },
  };
}

/** A call of a function, which gives its caller numbers. */
export function call(name: string, ...outputs: readonly string[]): Json {
  return {
    Name: name,
    Type: "Lambda",
    Arguments: {},
    FunctionArn: "arn:aws:lambda:us-east-1:111122223333:function:sample",
    OutputParameters: outputs.map((each) => ({ OutputName: each, OutputType: "Float" })),
  };
}

export function definitionOf(...steps: readonly Json[]): string {
  const definition = {
    Version: "2020-12-01",
    Metadata: {},
    Parameters: [
      { Name: "AucThreshold", Type: "Float", DefaultValue: 0.85 },
      { Name: "Region", Type: "String", DefaultValue: "eu" },
      { Name: "Force", Type: "Boolean", DefaultValue: false },
    ],
    PipelineExperimentConfig: null,
    Steps: steps,
  };
  return `${JSON.stringify(definition, null, 2)}\n`;
}

/** One step of a definition, those in branches too. */
export function stepIn(text: string, name: string): Json {
  const find = (value: unknown): Json | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    if ("Name" in value && "Type" in value && value.Name === name) return value as Json;
    for (const child of Object.values(value)) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const found = find(JSON.parse(text).Steps);
  if (!found) throw new Error(`There is no step ${name}`);
  return found;
}

/** Where each step stands: at the top, or `Gate/IfSteps`. */
export function placesIn(text: string): Readonly<Record<string, string>> {
  const places: Record<string, string> = {};
  const walk = (steps: readonly Json[], place: string): void => {
    for (const { Name, Arguments } of steps) {
      places[String(Name)] = place;
      const branches = Object(Arguments);
      for (const member of ["IfSteps", "ElseSteps"])
        if (Array.isArray(branches[member])) walk(branches[member], `${Name}/${member}`);
    }
  };
  walk(JSON.parse(text).Steps, "top");
  return places;
}
