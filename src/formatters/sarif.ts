import type { Edit, Range } from "../edits/index.ts";
import type { Finding } from "../lint/index.ts";
import { Locator, urlOf } from "../lint/program.ts";
import type { FileResult, Formatter } from "./types.ts";

/** SARIF 2.1.0, for code scanning. Columns count UTF-16 code units, as the log itself states. */
export const sarif: Formatter = (results, { version }) => {
  const ids = [...new Set(results.flatMap(({ findings }) => findings.flatMap(({ rules }) => rules)))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "virayesh",
            version,
            informationUri: "https://github.com/virayesh/virayesh",
            rules: ids.map((id) => ({ id, helpUri: urlOf(id) })),
          },
        },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: results.flatMap((result) => {
          const locator = new Locator(result.source);
          return result.findings.map((finding) => resultOf(result, finding, ids.indexOf(finding.rules[0]!), locator));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function resultOf({ path }: FileResult, finding: Finding, ruleIndex: number, locator: Locator): unknown {
  const artifactLocation = { uri: encodeURI(path).replace(/[?#]/g, encodeURIComponent) };
  const { rules, severity, message, edits, safe, confidence } = finding;
  const fix = {
    description: { text: safe ? "Applied by virayesh fix" : "A suggestion: look at it first" },
    artifactChanges: [{ artifactLocation, replacements: edits.map((edit) => replacementOf(edit, locator)) }],
  };
  return {
    ruleId: rules[0],
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, locator) } }],
    ...(edits.length === 0 ? {} : { fixes: [fix] }),
    properties: { rules, safe, confidence },
  };
}

function replacementOf(edit: Edit, locator: Locator): unknown {
  return { deletedRegion: regionOf(edit, locator), insertedContent: { text: edit.replacement } };
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
