import { Fingerprints } from "./fingerprints.ts";
import { Items } from "./items.ts";
import type { ReporterOf } from "./types.ts";

/** Code Quality of GitLab, the part of Code Climate's format that it reads. */
export const gitlab: ReporterOf = () => {
  const items = new Items();
  let isOpen = false;
  let path = "";
  let fingerprints = new Fingerprints("");
  const open = (): string => {
    const text = isOpen ? "" : "[";
    isOpen = true;
    return text;
  };
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
