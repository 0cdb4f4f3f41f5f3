import type { Step } from "../pipeline/document";
import type { AboutKind, Help, NoSdkClass, SdkClass } from "./about-kind";
import type { StepKindDefinition } from "./contract";
import { NO_PORTS } from "./port";
import { raw } from "./raw";
import { supportFacts } from "./support-facts";

/** All that belongs to a kind, wherever it stands. */
export interface KindParts {
  readonly kind: StepKindDefinition;
  readonly about: AboutKind | undefined;
  /** Steps of the kind that other hands wrote; for a shortcut, its own. */
  readonly fixtures: readonly Step[];
  hasIcon(name: string): boolean;
}

/** The parts that a kind lacks or that say too little, each with what is wrong. */
export function missingParts({ kind, about, fixtures, hasIcon }: KindParts): readonly string[] {
  const checks: readonly (readonly [part: string, fault: string | undefined])[] = [
    [
      "summary",
      faultOfText(kind.summary) ?? (/\. /.test(kind.summary) ? "two sentences" : undefined),
    ],
    ["keywords", kind.keywords.length > 0 ? undefined : "none"],
    ["icon", hasIcon(kind.icon) ? undefined : `no icon ${kind.icon}`],
    ["default name", /^[A-Za-z0-9\-_]{1,64}$/.test(kind.defaultName) ? undefined : "no valid name"],
    ["about", about ? undefined : "no line in about-kinds.ts"],
    ["help", about && faultOfHelp(about.help)],
    ["sources", about && faultOfSources(about.sources)],
    ["SDK v2", about && faultOfClass(about.sdk.v2, "sagemaker.workflow.")],
    ["SDK v3", about && faultOfClass(about.sdk.v3, "sagemaker.mlops.workflow.")],
    ["support", about && faultOfSupport(kind, about)],
    ["fixtures", fixtures.length > 0 ? undefined : "none"],
    ["ports", faultOfPorts(kind, fixtures)],
  ];
  return checks.flatMap(([part, fault]) => (fault === undefined ? [] : [`${part}: ${fault}`]));
}

function faultOfHelp({ what, when, runs }: Help): string | undefined {
  const fault = [what, when, runs].map(faultOfText).find((each) => each !== undefined);
  const sentences = what.split(/\. /).length;
  return fault ?? (sentences < 2 || sentences > 5 ? `${sentences} sentences` : undefined);
}

function faultOfText(text: string): string | undefined {
  if (text.includes("!")) return "an exclamation mark";
  return /^[A-Z].{20,}\.$/.test(text) ? undefined : `not a sentence: “${text}”`;
}

function faultOfSources(sources: readonly string[]): string | undefined {
  if (sources.length === 0) return "none";
  const wrong = sources.find((source) => !isOnPage(source, "docs.aws.amazon.com"));
  return wrong === undefined ? undefined : `not a page of AWS's documentation: “${wrong}”`;
}

function faultOfClass(facts: SdkClass | NoSdkClass, root: string): string | undefined {
  if (facts.note !== undefined && !/^[A-Z].+\.$/.test(facts.note)) return "a note without an end";
  if (facts.module === undefined) return undefined;
  if (!facts.module.startsWith(root)) return `${facts.module} is not under ${root}`;
  if (!/^[A-Z]\w+Step$/.test(facts.className)) return `no class of a step: ${facts.className}`;
  return isOnPage(facts.source, "github.com") ? undefined : `no source: “${facts.source}”`;
}

/** Whether cache, retries and property files apply, and where that is written. */
function faultOfSupport(kind: StepKindDefinition, { sdk }: AboutKind): string | undefined {
  const facts = supportFacts(kind.type, sdk);
  if (facts.length !== (kind === raw ? 0 : 3)) return `${facts.length} facts`;
  return facts.every(({ source }) => URL.canParse(source)) ? undefined : "a fact without a source";
}

/** A kind without ports says so by `NO_PORTS`; a shortcut's steps have those of their own kinds. */
function faultOfPorts(kind: StepKindDefinition, steps: readonly Step[]): string | undefined {
  if (kind.further) return undefined;
  for (const step of steps) {
    const ports = kind.ports(step);
    const { inputs, outputs, branches } = ports;
    if (ports === NO_PORTS) continue;
    if (inputs.length + outputs.length + branches.length === 0) return "none";
    if (new Set(inputs.map(({ id }) => id)).size < inputs.length) return "inputs of one id";
    if (new Set(outputs.map(({ id }) => id)).size < outputs.length) return "outputs of one id";
    if ([...inputs, ...outputs].some(({ label }) => label === "")) return "a port without a label";
  }
  return undefined;
}

function isOnPage(address: string, host: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host: at, pathname } = new URL(address);
  return protocol === "https:" && at === host && pathname.length > 1;
}
