"use client";

import { Fragment } from "react";
import type { Parameter } from "@/lib/pipeline/document";
import { ParameterIssues } from "./parameter-issues";
import { ParameterRow } from "./parameter-row";

/** Name, type, default and choices of each parameter, and who reads it. */
export function ParameterTable({ parameters }: { parameters: readonly Parameter[] }) {
  return (
    <table className="w-full min-w-180 border-separate border-spacing-x-1.5 border-spacing-y-1 text-left text-13">
      <thead className="text-12 text-muted">
        <tr>
          <th scope="col" className="w-[22%] font-medium">
            Name
          </th>
          <th scope="col" className="w-28 font-medium">
            Type
          </th>
          <th scope="col" className="w-[24%] font-medium">
            Default
          </th>
          <th scope="col" className="font-medium">
            Allowed values
          </th>
          <th scope="col" className="w-44 font-medium">
            Used by
          </th>
          <th scope="col" className="w-8">
            <span className="sr-only">Delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter, index) => (
          // By place: a name is edited in its own row, and the row has to survive that.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Fragment key={index}>
            <ParameterRow parameter={parameter} />
            <ParameterIssues name={parameter.Name} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
