import { suggest } from "../../aws/suggest";
import { renaming } from "../fixes";
import { parameterIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

const MEMBERS = ["Name", "Type", "DefaultValue", "EnumValues", "Description"];

export const unknownParameterMember: DocumentRule = ({ document }) =>
  document.parameters.flatMap((parameter) =>
    Object.keys(parameter)
      .filter((member) => !MEMBERS.includes(member))
      .map((member) => {
        const [near] = suggest(member, MEMBERS);
        return parameterIssue(parameter.Name, {
          code: "unknown-parameter-member",
          severity: "error",
          path: [member],
          message: `The parameter “${parameter.Name}” has “${member}”, which parameters do not have. ${near ? `Did you mean “${near}”?` : "Remove it."}`,
          fix: renaming(
            { on: "parameter", name: parameter.Name, path: [member] },
            { to: near, owner: parameter },
          ),
        });
      }),
  );
