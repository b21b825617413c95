/**
 * The documentation of this minor version, which stays where it is when the next one is out: rules move, and a report that is a year old
 * should still lead to the rule as it was. `npm run version-packages` writes the version; a test compares it with package.json.
 */
export const SITE = "https://virayesh.github.io/virayesh/v0.0/";
