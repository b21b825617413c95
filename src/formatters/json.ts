import { Count } from "./count.ts";
import { Items } from "./items.ts";
import type { ReporterOf } from "./types.ts";

/**
 * For programs: everything that is known of each finding, one a line. Offsets and columns count UTF-16 code units, a byte order mark
 * included; lines and columns start at 1, ends are exclusive.
 */
export const json: ReporterOf = ({ version }) => {
  const count = new Count();
  const fileItems = new Items();
  let files = 0;
  let findings = new Items();
  const head = (): string => (files === 0 ? `{"version":${JSON.stringify(version)},"files":[` : "\n]}");
  return {
    file({ path }) {
      const text = head() + fileItems.next(`{"path":${JSON.stringify(path)},"findings":[`);
      files += 1;
      findings = new Items();
      return text;
    },
    finding(finding) {
      count.add(finding);
      return findings.next(JSON.stringify(finding));
    },
    end: () => `${head()}\n],"summary":${JSON.stringify({ files, ...count })}}\n`,
  };
};
