import { once } from "./once.ts";
import type { ReporterOf } from "./types.ts";
import { attributes, XML_HEAD } from "./xml.ts";

/** The XML of Checkstyle, which Jenkins, Bamboo, SonarQube and reviewdog read. Files without findings are not in it. */
export const checkstyle: ReporterOf = () => {
  const head = once(`${XML_HEAD}<checkstyle version="4.3">\n`);
  let open = once("");
  let close = once("");
  return {
    file(file) {
      const text = close();
      open = once(`<file${attributes({ name: file.repositoryPath ?? file.path })}>\n`);
      return text;
    },
    finding({ rules, severity, message, line, column }) {
      const file = open();
      if (file !== "") close = once("</file>\n");
      const values = { line, column, severity, message, source: `virayesh.${rules.join(", ")}` };
      return `${head()}${file}<error${attributes(values)}/>\n`;
    },
    end: () => `${head()}${close()}</checkstyle>\n`,
  };
};
