/** Control characters, line and paragraph separators, marks that turn the direction of what follows. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/**
 * What the logs of CI systems take for a command wherever it stands in a line: `##[stop-commands]` (GitHub Actions), `##vso[…]` (Azure
 * Pipelines), `##teamcity[…]`.
 */
const COMMAND = /##(?=\w*\[)/g;

/** A path at the beginning of a line, as people are to see it: `::` there begins a command of GitHub Actions. */
export function cleanPath(path: string): string {
  return /^\s*::/.test(path) ? `./${clean(path)}` : clean(path);
}

/** The same for JSON, in which nothing is lost: what would speak is written as an escape. */
export function cleanJson(json: string): string {
  return json
    .replace(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    })
    .replace(COMMAND, "#\\u0023");
}

/** What is quoted for people, from texts and from names of files, must not speak to their terminal, nor to the log of a CI system. */
export function clean(text: string): string {
  return text.replace(CONTROLS, "\uFFFD").replace(COMMAND, "# #");
}
