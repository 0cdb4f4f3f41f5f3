import { rememberByText } from "../utils/remember-by-text";
import { checkPythonSyntax, type SyntaxProblem } from "./check-syntax";
import { type PythonFunction, pythonFunctions } from "./functions";

/** What can be told of Python by parsing alone. */
export interface PythonReader {
  faults(text: string): readonly SyntaxProblem[];
  functions(text: string): readonly PythonFunction[];
}

export const PYTHON_READER: PythonReader = {
  faults: rememberByText(checkPythonSyntax),
  functions: rememberByText(pythonFunctions),
};
