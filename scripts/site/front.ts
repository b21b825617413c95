/** The front pages: what virayesh does in one glance. */
import { normalize } from "../../src/index.ts";
import { rules } from "../../src/rules.ts";
import { marked } from "./changes.ts";
import { renderCode } from "./code.ts";
import { FRONT_TEXTS } from "./front-texts.ts";
import { FRONT, LANGUAGES, type Language, type Page, placeOf, relative } from "./pages.ts";
import { markdownOf, READMES } from "./sources.ts";

/** Each sentence shows something else; together they are what the first screen has to tell. */
const DAMAGED = [
  "كتابخانه ي كوچك محله ي ما پنجره هايي رو به باغ دارد .",
  "بچه ها هر روز 15 كتاب مي خوانند , اما برنامهها عوض نمیشود .",
  "نسخه ی 2.1.0 را از https://example.ir/v2 بگيريد ; راهنما در `src/index.ts` است .",
];

export function frontPages(): readonly Page[] {
  return LANGUAGES.map(frontPage);
}

function frontPage(language: Language): Page {
  const t = FRONT_TEXTS[language];
  const here = placeOf(FRONT, language);
  const to = (key: string, of: Language = language): string => `${relative(here, placeOf(key, of))}.html`;
  const pairs = DAMAGED.map((text) => marked(text, normalize(text)));
  const side = (at: 0 | 1): string => pairs.map((pair) => `<p>${pair[at]}</p>`).join("\n");
  const counts = t.counts.replace("{rules}", rules.length.toLocaleString(language === "fa" ? "fa" : "en"));
  const html = `
<div class="hero">
  <h1>${t.title}</h1>
  <p class="lead">${t.lead}</p>
</div>
<div class="actions">
  <a class="button" href="${to("playground/index")}">${t.tryIt}</a>
  <div class="install">${renderCode("npm install virayesh", "bash")}</div>
</div>
<div class="sheet" lang="fa" dir="rtl">
  <section class="damaged" aria-label="${t.before}"><h2 lang="${language}" dir="auto">${t.before}</h2>${side(0)}</section>
  <section class="repaired" aria-label="${t.after}"><h2 lang="${language}" dir="auto">${t.after}</h2>${side(1)}</section>
</div>
<p class="legend">${t.legend}</p>
<div class="cards">
${t.cards.map(({ key, title, text }) => `<a class="card" href="${to(key)}"><h2>${title}</h2><p>${text}</p></a>`).join("\n")}
</div>
<div class="more">
  <section>
    <h2>${t.promisesTitle}</h2>
    <ol>${t.promises.map((promise) => `<li>${promise}</li>`).join("")}</ol>
    <p>${counts}</p>
  </section>
  <section>
    <h2>${t.sampleTitle}</h2>
    ${renderCode(t.sample, "typescript")}
    ${renderCode(t.commands, "bash")}
  </section>
</div>
`;
  return {
    key: FRONT,
    language,
    title: t.title,
    description: t.lead,
    markdown: markdownOf(READMES[language]),
    html,
    wide: true,
  };
}
