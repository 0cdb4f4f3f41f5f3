/** Why we refuse what the oracle lets pass, by code. What is not listed is a fault of ours. */
export const STRICTER: Readonly<Record<string, string>> = {
  "invalid-property-file":
    "Where a step's outputs cannot be read, the oracle does not ask whether the property file's output is among them.",
  "wrong-type":
    "The oracle does not look into the cluster of an EMR step when it is no object; AWS takes nothing else.",
  "null-value": "As above.",
  "invalid-check-setting":
    "The oracle takes any literal where a check step has a switch; the SDKs write true or false.",
  "malformed-expression": "An only entry called Get or Std:… is an expression to us, in a map too.",
  "unknown-property": "As above: an only entry called Get is a reference to us, in a map too.",
  "unknown-parameter": "As above.",
  "unknown-step": "As above.",
  "reads-itself": "As above.",
  "property-not-single":
    "A Lineage step's ArtifactArns and the like hold many values; the oracle looks at the first word of the path only.",
  "dependency-cycle":
    "A reference that stands where an Execute-code step's files go at the export is a connection on the canvas, though it does not go out.",
};
