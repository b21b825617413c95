/** An address beside the page's program. A module cannot tell that from its own, since bundling moves it. */
export function besideProgram(file: string): URL {
  const program = document.querySelector<HTMLScriptElement>('script[src$="/main.js"], script[src="main.js"]');
  return new URL(file, program?.src ?? document.baseURI);
}
