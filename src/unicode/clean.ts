/** Control characters, line and paragraph separators, marks that turn the direction of what follows. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** What is quoted for people, from texts and from names of files, must not speak to their terminal. */
export function clean(text: string): string {
  return text.replace(CONTROLS, "\uFFFD");
}
