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
};
