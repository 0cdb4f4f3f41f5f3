import { call, imported } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { type Emission, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";

const INPUTS = "sagemaker.dataset_definition.inputs";

/** Keywords of the SDK's classes and the members that they become. */
const COMMON = {
  query_string: "QueryString",
  output_s3_uri: "OutputS3Uri",
  kms_key_id: "KmsKeyId",
  output_format: "OutputFormat",
  output_compression: "OutputCompression",
};
const ATHENA = { catalog: "Catalog", database: "Database", work_group: "WorkGroup", ...COMMON };
const REDSHIFT = {
  cluster_id: "ClusterId",
  database: "Database",
  db_user: "DbUser",
  cluster_role_arn: "ClusterRoleArn",
  ...COMMON,
};

/** A query whose result the job reads, as SDK v2's `DatasetDefinition`. */
export function datasetInput(input: Members, to: Emission): PyExpression | Refusal {
  const definition = input.takeObject("DatasetDefinition");
  const name = input.take("InputName");
  if (!definition) return refusal("an input reads a dataset definition");
  if (name === undefined || input.peek("S3Input") !== undefined)
    return refusal("an input that reads a dataset definition has no name, or a place too");
  const distribution = definition.take("DataDistributionType");
  const mode = definition.take("InputMode");
  if (distribution === undefined || mode === undefined)
    return refusal("the SDK always writes how a dataset is distributed and read");
  const appManaged = input.take("AppManaged");
  return call(imported("sagemaker.processing", "ProcessingInput"), {
    input_name: to.value(name),
    dataset_definition: call(imported(INPUTS, "DatasetDefinition"), {
      local_path: to.value(definition.take("LocalPath")),
      data_distribution_type:
        distribution === "ShardedByS3Key" ? undefined : to.value(distribution),
      input_mode: mode === "File" ? undefined : to.value(mode),
      athena_dataset_definition: query(definition, to, "AthenaDatasetDefinition", ATHENA),
      redshift_dataset_definition: query(definition, to, "RedshiftDatasetDefinition", REDSHIFT),
    }),
    app_managed: appManaged === false ? undefined : to.value(appManaged),
  });
}

function query(
  definition: Members,
  to: Emission,
  member: string,
  keywords: Readonly<Record<string, string>>,
): PyExpression | undefined {
  const source = definition.takeObject(member);
  if (!source) return undefined;
  const values = Object.entries(keywords).map(
    ([keyword, each]) => [keyword, to.value(source.take(each))] as const,
  );
  return call(imported(INPUTS, member), Object.fromEntries(values));
}
