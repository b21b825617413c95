/** Texts to try: written for this page and damaged as such texts are. */
import type { DocumentName } from "../../../src/cli/formats.ts";
import guide from "./guide.md.txt";
import letter from "./letter.txt";
import news from "./news.txt";
import page from "./page.html.txt";
import strings from "./strings.json.txt";

interface Sample {
  readonly text: string;
  readonly format: DocumentName;
  readonly filename: string;
}

export const SAMPLES: Readonly<Record<string, Sample>> = {
  letter: { text: letter, format: "text", filename: "letter.txt" },
  news: { text: news, format: "text", filename: "news.txt" },
  markdown: { text: guide, format: "markdown", filename: "guide.md" },
  html: { text: page, format: "html", filename: "page.html" },
  json: { text: strings, format: "json", filename: "strings.json" },
};
