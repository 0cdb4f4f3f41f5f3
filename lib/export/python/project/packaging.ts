import type { Sdk } from "../../../steps/python/contract";

/** Releases of the SDK that the code was compiled with, and those after it. */
const SDK_RELEASES: Readonly<Record<Sdk, string>> = {
  v2: "sagemaker>=2.257.7,<3",
  v3: "sagemaker>=3.27,<4",
};

/** What pip ends with after it has tried dozens of releases, for minutes; said first, it is quick. */
const HINTS: Readonly<Record<Sdk, readonly string[]>> = {
  v2: [],
  v3: [
    "# The SDK wants s3fs, whose newer releases want an older botocore than the SDK does.",
    "s3fs==0.4.2",
  ],
};

/** `requirements.txt`: what the pipeline's code imports. */
export function requirements(sdk: Sdk): string {
  return ["boto3", SDK_RELEASES[sdk], ...HINTS[sdk], ""].join("\n");
}

/** `requirements-dev.txt`: what the tests and the checks of form need on top. */
export const DEV_REQUIREMENTS = "black\nmoto[s3]\npytest\nruff\n";

/**
 * `pyproject.toml`.
 *
 * @param name - of the pipeline; it becomes a package name of letters, digits and hyphens.
 */
export function pyproject(name: string, sdk: Sdk): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return [
    "[project]",
    `name = "${slug || "pipeline"}"`,
    'version = "0.1.0"',
    'requires-python = ">=3.10"',
    `dependencies = ["boto3", "${SDK_RELEASES[sdk]}"]`,
    "",
    "[tool.black]",
    "line-length = 88",
    "extend-exclude = '^/code/'", // the author's files, byte for byte
    "",
    "[tool.ruff]",
    "line-length = 88",
    "",
    "[tool.pytest.ini_options]",
    'pythonpath = ["."]',
    'testpaths = ["tests"]',
    'addopts = "-ra"', // why a test was skipped
    "",
  ].join("\n");
}
