type Find = (search: string, from: number) => number;

/** The offset behind the end tag of a raw text element, or -1; a name that was not found once is not looked for again. */
export function endTagFinder(text: string, find: Find): (name: string, from: number) => number {
  const missing: string[] = [];
  return (name, from) => {
    if (missing.includes(name) || name === "plaintext") return -1;
    const start = name === "script" ? endOfScript(text, from) : endOfName(text, name, from);
    const end = start === -1 ? -1 : find(">", start);
    if (end !== -1) return end + 1;
    missing.push(name);
    return -1;
  };
}

function endOfName(text: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Between `<!--` and `-->` a script may hold a script of its own (HTML Standard, 13.2.5.20–31: script data double escaped). */
function endOfScript(text: string, from: number): number {
  const pattern = /<!--|-->|<(\/?)script(?=[\s/>])/gi;
  pattern.lastIndex = from;
  let isEscaped = false;
  let isDouble = false;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] === "<!--") {
      isEscaped = true;
      pattern.lastIndex -= 2; // `<!-->` opens and closes
    } else if (found[0] === "-->") isEscaped = isDouble = false;
    else if (found[1] === "") isDouble = isEscaped;
    else if (isDouble) isDouble = false;
    else return pattern.lastIndex;
  }
  return -1;
}
