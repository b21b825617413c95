import type { Finding } from "../lint/index.ts";
import { once } from "./once.ts";
import type { ReporterOf } from "./types.ts";
import { attributes, XML_HEAD } from "./xml.ts";

/**
 * The XML of JUnit: a suite for each file, a failed test for each finding; a file without findings is a test that passed. The suites of GitLab
 * and Jenkins want their numbers at their heads, so the findings of a file are held until the next one.
 */
export const junit: ReporterOf = () => {
  const head = once(`${XML_HEAD}<testsuites name="virayesh">\n`);
  let path: string | undefined;
  let tests: string[] = [];
  const release = (): string => {
    if (path === undefined) return head();
    const failures = tests.length;
    const passed = `<testcase${attributes({ name: path, classname: path, time: 0 })}/>\n`;
    const values = { name: path, tests: Math.max(1, failures), failures, errors: 0, skipped: 0, time: 0 };
    const suite = `<testsuite${attributes(values)}>\n${failures === 0 ? passed : tests.join("")}</testsuite>\n`;
    tests = [];
    return head() + suite;
  };
  return {
    file(file) {
      const text = release();
      path = file.repositoryPath ?? file.path;
      return text;
    },
    finding(finding) {
      tests.push(testOf(path ?? "", finding));
      return "";
    },
    end: () => `${release()}</testsuites>\n`,
  };
};

function testOf(path: string, { rules, severity, message, line, column }: Finding): string {
  const place = `${path}:${line}:${column}`;
  const test = attributes({
    name: `${rules.join(", ")} ${line}:${column}`,
    classname: path,
    file: path,
    line,
    time: 0,
  });
  const failure = attributes({ type: severity, message: `${place}: ${message}` });
  return `<testcase${test}><failure${failure}/></testcase>\n`;
}
