/** What only a file of tests imports or writes: libraries of tests, and the marks that tests have in each language. */
const MARK =
  /\b(?:import (?:pytest|unittest)|from (?:unittest|django\.test|rest_framework\.test)|def test_|package:(?:flutter_)?test|testing\.T\b)|@(?:Parameterized)?Test\b|\[(?:Test|Fact|Theory|TestMethod)\b|(?:\bfrom|\brequire\()\s*["'](?:vitest|mocha|chai|ava|tape|uvu|cypress|supertest|(?:node|bun):test|@jest\/globals|@playwright\/test|@testing-library\/[\w-]+)["']|^(?:describe|it|test|suite)(?:\.\w+)*\(\s*["'`]/m;

/** What files of tests are called, and the folders where they lie; `app/tests/page.tsx` is a page about tests. */
const NAME =
  /(?:^|[\\/])(?:__tests__|e2e)[\\/]|(?:^|[\\/])tests[\\/](?:[^\\/]+[\\/])*[^\\/]+\.(?:py|go|cs|kts?|dart|[cm]?[jt]s)$|(?:^|[\\/])test_[^\\/]*\.py$|_test\.(?:py|go|dart)$|[a-z]Tests?\.(?:cs|kts?)$|\.(?:test|spec|cy)\.[cm]?[jt]sx?$/;

/** Whether a program is one of tests: what a test holds is compared with what a program makes, the texts that it begins with included. */
export function isOfTests(source: string, filename?: string): boolean {
  return MARK.test(source) || (filename !== undefined && NAME.test(filename));
}
