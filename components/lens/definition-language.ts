import { monaco } from "@/components/code/monaco";

const LANGUAGE = "pipeline-json";

/** JSON in colours, with AWS's expression forms set off; no service of its own, since our import says what is wrong. */
export function registerDefinitionLanguage(): void {
  if (monaco.languages.getLanguages().some(({ id }) => id === LANGUAGE)) return;
  monaco.languages.register({ id: LANGUAGE });
  monaco.languages.setLanguageConfiguration(LANGUAGE, {
    brackets: [
      ["{", "}"],
      ["[", "]"],
    ],
    autoClosingPairs: [
      { open: "{", close: "}" },
      { open: "[", close: "]" },
      { open: '"', close: '"', notIn: ["string"] },
    ],
  });
  monaco.languages.setMonarchTokensProvider(LANGUAGE, {
    tokenizer: {
      root: [
        [/"(Get|Std:Join|Std:JsonGet)"(?=\s*:)/, "keyword"],
        [/"(?:[^"\\]|\\.)*"(?=\s*:)/, "type"],
        [/"(?:[^"\\]|\\.)*"/, "string"],
        [/-?\d+(\.\d+)?([eE][+-]?\d+)?/, "number"],
        [/\b(true|false|null)\b/, "keyword"],
        [/[{}[\]]/, "@brackets"],
      ],
    },
  });
}
