import type { ReporterOf } from "./types.ts";
import { attributes, XML_HEAD } from "./xml.ts";

/** The XML of Checkstyle, which Jenkins, Bamboo, SonarQube and reviewdog read. Files without findings are not in it. */
export const checkstyle: ReporterOf = () => {
  let head = `${XML_HEAD}<checkstyle version="4.3">\n`;
  let path = "";
  let isOpen = false;
  const begin = (): string => {
    const text = head;
    head = "";
    return text;
  };
  const close = (): string => {
    const text = isOpen ? "</file>\n" : "";
    isOpen = false;
    return text;
  };
  return {
    file(file) {
      const text = close();
      path = file.repositoryPath ?? file.path;
      return text;
    },
    finding({ rules, severity, message, line, column }) {
      const file = isOpen ? "" : `<file${attributes({ name: path })}>\n`;
      isOpen = true;
      const values = { line, column, severity, message, source: `virayesh.${rules.join(", ")}` };
      return `${begin()}${file}<error${attributes(values)}/>\n`;
    },
    end: () => `${begin()}${close()}</checkstyle>\n`,
  };
};
