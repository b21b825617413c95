/** The page for addresses that are none: GitHub Pages shows it at any of them, so its links are whole and it loads nothing. */
import { FRONT_TEXTS } from "./front-texts.ts";
import { FRONT, HOME, type Language, placeOf } from "./pages.ts";
import { TEXTS } from "./texts.ts";

/** Where it lies, and no other page leads to it. */
export const NOT_FOUND = "404.html";

const STYLE =
  "html{color-scheme:light dark;font:1.1rem/2 Vazirmatn,system-ui,sans-serif}body{max-width:38rem;margin:12vh auto;padding:0 1.5rem}section+section{margin-top:3rem}h1,h2{font-size:1.6rem}a{margin-inline-end:1.2rem}";

export function notFoundPage(): string {
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${TEXTS.fa.notFound} — ${TEXTS.fa.name}</title>
<style>${STYLE}</style>
</head>
<body>
${part("fa", "h1")}
${part("en", "h2")}
</body>
</html>
`;
}

function part(language: Language, heading: "h1" | "h2"): string {
  const t = TEXTS[language];
  const links = [
    [FRONT, t.name],
    ["playground/index", t.playground],
    ["guides/index", t.guides],
    ["rules/index", t.rules],
  ] as const;
  return `<section lang="${language}" dir="${language === "fa" ? "rtl" : "ltr"}">
<${heading}>${t.notFound}</${heading}>
<p>${t.notFoundHint}</p>
<p>${links.map(([key, text]) => `<a href="${HOME}${placeOf(key, language)}.html">${text}</a>`).join("")}</p>
<p><small>${FRONT_TEXTS[language].title}</small></p>
</section>`;
}
