import type { Edit, Range } from "../edits/index.ts";
import type { Finding, LintRuleId } from "../lint/index.ts";
import { Locator } from "../lint/internal.ts";
import { finalText } from "./final-text.ts";
import { Fingerprints } from "./fingerprints.ts";
import { Items } from "./items.ts";
import { once } from "./once.ts";
import { ruleDescriptor } from "./rule-descriptor.ts";
import type { ReporterOf, SourceFile } from "./types.ts";
import { wellFormed } from "./well-formed.ts";

const HEAD = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[`;

/**
 * SARIF 2.1.0, for code scanning, with one fix for each finding. Columns count UTF-16 code units, as the log itself states. The rules stand
 * behind the results, since only then it is known which they are.
 */
export const sarif: ReporterOf = (meta) => {
  const results = new Items();
  const indexes = new Map<LintRuleId, number>();
  const open = once(HEAD);
  let file: SourceFile = { path: "", source: "" };
  let locator: Locator | undefined;
  let fingerprints = new Fingerprints("");
  return {
    file(next) {
      file = next;
      locator = undefined;
      fingerprints = new Fingerprints(next.source);
      return "";
    },
    finding(finding) {
      locator ??= new Locator(file.source);
      for (const id of finding.rules) if (!indexes.has(id)) indexes.set(id, indexes.size);
      const result = resultOf(file, finding, indexes.get(finding.rules[0]!)!, locator, fingerprints.next(finding));
      return open() + results.next(JSON.stringify(result));
    },
    end() {
      const driver = {
        name: "virayesh",
        version: meta.version,
        informationUri: "https://github.com/virayesh/virayesh",
        rules: [...indexes.keys()].map((id) => ruleDescriptor(id, meta)),
      };
      return `${open()}\n],"tool":${JSON.stringify({ driver })}}]}\n`;
    },
  };
};

function resultOf(
  { path, repositoryPath = path, source }: SourceFile,
  finding: Finding,
  ruleIndex: number,
  locator: Locator,
  fingerprint: string,
): unknown {
  const artifactLocation = { uri: uriOf(repositoryPath) };
  const { rules, severity, message, safe, confidence } = finding;
  const edit = finalText(source, finding);
  return {
    ruleId: rules[0],
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, locator) } }],
    partialFingerprints: { "virayesh/v1": fingerprint },
    ...(edit === undefined ? {} : { fixes: [fixOf(edit, safe, artifactLocation, locator)] }),
    properties: { rules, safe, confidence },
  };
}

/** A path as a URI: relative or of the scheme `file`, whatever it looks like. */
function uriOf(path: string): string {
  const encoded = encodeURI(wellFormed(path)).replace(/[?#]/g, encodeURIComponent);
  if (/^[A-Za-z]:\//.test(encoded)) return `file:///${encoded}`;
  if (encoded.startsWith("/")) return `file:///${encoded.replace(/^\/+/, "")}`;
  // A colon in the first name would end a scheme.
  return encoded.replace(/^[^/]+/, (name) => name.replaceAll(":", "%3A"));
}

function fixOf(edit: Edit, safe: boolean, artifactLocation: { readonly uri: string }, locator: Locator): unknown {
  const replacement = { deletedRegion: regionOf(edit, locator), insertedContent: { text: edit.replacement } };
  return {
    description: { text: safe ? "Applied by virayesh fix" : "A suggestion: look at it first" },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  };
}

function regionOf({ start, end }: Range, locator: Locator): unknown {
  const from = locator.positionOf(start);
  const to = locator.positionOf(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}
