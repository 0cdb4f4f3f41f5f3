import type { ShapeLibrary } from "../../aws/shape-library";
import type { PipelineDocument } from "../../pipeline/document";
import {
  assign,
  BLANK,
  call,
  comment,
  imported,
  list,
  literal,
  name,
  operation,
} from "../../python/build";
import { fromJson } from "../../python/from-json";
import type { PyExpression, PyFunction, PyModule, PyStatement } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { core, mlops } from "../../steps/python/modules";
import { exactClasses } from "./exact-classes";
import { type ExactHome, exactClass } from "./exact-form";
import type { StepReport } from "./export-report";
import { fileNames } from "./file-names";
import { sendWithFunctions } from "./functions/write-function-step";
import { jobNamesConfig, keepsJobNames } from "./job-names";
import { mainRole } from "./main-role";
import { writeParameters } from "./parameters";
import { pipelineMembers } from "./pipeline-members";
import { pythonValue } from "./python-values";
import type { StepsSource } from "./write-step";
import { writeSteps } from "./write-steps";
import { writtenLiteral, writtenNumbers } from "./written-numbers";

export interface PipelineModule {
  readonly module: PyModule;
  readonly reports: readonly StepReport[];
  /** Helper classes of the exact form that the module uses: to stand above it, or in a module of their own. */
  readonly exactClasses: readonly PyStatement[];
}

type ModuleOptions = {
  readonly sdk: Sdk;
  readonly library: ShapeLibrary;
  readonly exactHome: ExactHome;
} & Pick<StepsSource, "texts" | "functions">;

/** The file with `get_pipeline(…)`, which gives the pipeline without starting anything. */
export function pipelineModule(
  document: PipelineDocument,
  { sdk, library, exactHome, ...options }: ModuleOptions,
): PipelineModule {
  const names = fileNames();
  const role = mainRole(document);
  const parameters = writeParameters(document, { sdk, names, texts: options.texts });
  const keepsNames = sdk === "v2" && !options.functions && keepsJobNames(document);
  const steps = writeSteps({
    document,
    sdk,
    library,
    names,
    parameters: parameters.variables,
    role,
    keepsJobNames: keepsNames,
    exactHome,
    ...options,
  });
  const numbers = writtenNumbers(
    document.pipeline.definition,
    document.text?.numbers.pipeline ?? {},
  );
  const members = pipelineMembers(document, {
    sdk,
    parameterMembers: parameters.beside,
    stepMembers: steps.beside,
    plain: (json) => fromJson(json, (leaf, place) => writtenLiteral(leaf, numbers, place)),
    value: (json) =>
      pythonValue(json, {
        sdk,
        library,
        parameters: parameters.variables,
        steps: new Map(),
        numbers,
      }),
  });
  const used = new Set(steps.exactClasses);
  if (members.isExact) used.add("ExactPipeline");
  const pipelineClass = members.isExact
    ? exactClass("ExactPipeline", exactHome)
    : imported(mlops("pipeline")[sdk], "Pipeline");
  const build = call(pipelineClass, {
    name: name("pipeline_name"),
    parameters: list([...parameters.variables.values()].map(({ variable }) => variable)),
    ...members.keywords,
    ...(keepsNames && jobNamesConfig()),
    steps: list(steps.top),
    sagemaker_session: name("session"),
  });
  const body: readonly PyStatement[] = [
    ...(options.texts ? [defaultBucketLine()] : []),
    ...sessionLines(sdk),
    ...(parameters.statements.length > 0
      ? [BLANK, comment("Parameters"), ...parameters.statements]
      : []),
    ...steps.statements,
    BLANK,
    { kind: "return", value: build },
  ];
  return {
    module: {
      docstring: `The pipeline as code for the SageMaker Python SDK ${sdk}.`,
      body: [
        ...(steps.definitions.length > 0 ? sendWithFunctions() : []),
        ...steps.definitions,
        getPipeline(document, { sdk, role, body }),
      ],
    },
    reports: steps.reports,
    exactClasses: exactClasses(used, sdk),
  };
}

function getPipeline(
  document: PipelineDocument,
  {
    sdk,
    role,
    body,
  }: { readonly sdk: Sdk; readonly role: string; readonly body: readonly PyStatement[] },
): PyFunction {
  const session = imported(core("pipeline_context")[sdk], "PipelineSession");
  const text = name("str");
  const orNone = (type: PyExpression) => operation(type, "|", literal(null));
  return {
    kind: "function",
    name: "get_pipeline",
    parameters: [
      { name: "role", annotation: text, initial: literal(role) },
      { name: "default_bucket", annotation: orNone(text), initial: literal(null) },
      { name: "pipeline_name", annotation: text, initial: literal(document.pipeline.name) },
      { name: "sagemaker_session", annotation: orNone(session), initial: literal(null) },
    ],
    returns: imported(mlops("pipeline")[sdk], "Pipeline"),
    docstring: "Build the pipeline; nothing is started.",
    body,
  };
}

/** Places in S3 are made with it, so that it has to be there. */
function defaultBucketLine(): PyStatement {
  const bucket = name("default_bucket");
  return assign(bucket, operation(bucket, "or", imported("config", "BUCKET")));
}

function sessionLines(sdk: Sdk): readonly PyStatement[] {
  const made = call(imported(core("pipeline_context")[sdk], "PipelineSession"), {
    default_bucket: name("default_bucket"),
  });
  return [assign("session", operation(name("sagemaker_session"), "or", made))];
}
