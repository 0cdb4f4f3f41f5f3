import { pythonName } from "../../python/names";

/** The first file of a new step: it already does something useful to CSV files, and says how to go on. */
export function starterFile(functionName: string): string {
  return STARTER.replace("FUNCTION", pythonName(functionName));
}

const STARTER = `"""Clean the CSV files of this step's input.

SageMaker copies each input from S3 to a folder before the function runs, and each
output folder to S3 when it returns. Inputs, outputs and arguments of the step are the
parameters of the function: add one to the step, and add it here.
"""

import csv


def FUNCTION(data, output):
    """Copy the rows that have a value in every column.

    data -- folder with the input files (pathlib.Path)
    output -- folder for the results (pathlib.Path)

    To use a value in a condition or a later step, name it under "Returned values"
    and return a dictionary that holds it: return {"rows": 100}
    """
    for source in sorted(data.rglob("*.csv")):
        with source.open(newline="") as read, (output / source.name).open("w", newline="") as write:
            writer = csv.writer(write)
            for row in csv.reader(read):
                if all(value.strip() for value in row):
                    writer.writerow(row)
`;

/** Where the code of a new step would lie; an export puts the hash of the folder in the place of the zeros. */
export function placeholderLocation(bucket: string, stepFolder: string): string {
  return `s3://${bucket}/code/${stepFolder}/${"0".repeat(64)}/`;
}
