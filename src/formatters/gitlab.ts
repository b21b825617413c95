import { Fingerprints } from "./fingerprints.ts";
import { Items } from "./items.ts";
import { once } from "./once.ts";
import type { ReporterOf } from "./types.ts";

/** Code Quality of GitLab, the part of Code Climate's format that it reads. */
export const gitlab: ReporterOf = () => {
  const items = new Items();
  const open = once("[");
  let path = "";
  let fingerprints = new Fingerprints("");
  return {
    file(file) {
      path = file.repositoryPath ?? file.path;
      fingerprints = new Fingerprints(file.source, `${path}\n`);
      return "";
    },
    finding(finding) {
      const { rules, severity, message, line, endLine, url } = finding;
      const issue = {
        type: "issue",
        check_name: rules[0],
        description: message,
        categories: ["Style"],
        severity: severity === "error" ? "major" : "minor",
        fingerprint: fingerprints.next(finding),
        location: { path, lines: { begin: line, end: endLine } },
        content: { body: `${rules.join(", ")}: ${url}` },
      };
      return open() + items.next(JSON.stringify(issue));
    },
    end: () => `${open()}\n]\n`,
  };
};
