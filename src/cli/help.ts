import { SITE } from "../options/index.ts";
import type { Arguments } from "./arguments.ts";
import { CONFIG_NAMES } from "./config-names.ts";
import { UsageError } from "./errors.ts";
import { FLAGS, type Flag, type FlagName, VERBS, type Verb } from "./flags.ts";
import { nearestName } from "./nearest-name.ts";
import { PERSIAN_FLAGS, PERSIAN_VERBS } from "./persian-help.ts";

/** What surrounds the lists of the help, by the language of messages. */
const FRAMES = {
  en: {
    what: "Repairs Persian text: letters, digits, half-spaces, punctuation, spacing.",
    usage: "Usage",
    commands: "Commands",
    flags: "Flags",
    more: " (`virayesh help COMMAND` shows those that it takes)",
    end: [
      "Without a path, the current folder.",
      "Exit codes: 0 clean; 1 errors, or more warnings than allowed; 2 usage, configuration, or a file that cannot be read or written.",
    ],
    configuration: `Configuration: ${CONFIG_NAMES.join(", ")}, or "virayesh" in package.json.`,
    docs: "Docs",
  },
  fa: {
    what: "متن فارسی را درست می\u200Cکند: حرف، رقم، نیم\u200Cفاصله، نشانه\u200Cگذاری، فاصله.",
    usage: "شیوهٔ کاربرد",
    commands: "دستورها",
    flags: "پرچم\u200Cها",
    more: " (`virayesh help COMMAND` پرچم\u200Cهای هر دستور را نشان می\u200Cدهد)",
    end: [
      "بی مسیر، پوشهٔ کنونی.",
      "کد خروج: ۰ پاک؛ ۱ خطا، یا هشدار بیش از حد؛ ۲ کاربرد یا پیکربندی نادرست، یا پرونده\u200Cای که خواندنی یا نوشتنی نیست.",
    ],
    configuration: `پیکربندی: ${CONFIG_NAMES.join("، ")}، یا virayesh در package.json.`,
    docs: "راهنمای کامل",
  },
} as const;

type HelpLanguage = keyof typeof FRAMES;

const DOCS: Readonly<Record<HelpLanguage, string>> = {
  en: `${SITE}reference/linter.html`,
  fa: `${SITE}fa/reference/linter.html`,
};

/** What `help`, `help COMMAND`, `--help` and `COMMAND --help` show. @throws UsageError for a command that there is none */
export async function helpText({ verb, isNamed, paths, flags }: Arguments): Promise<string> {
  const language: HelpLanguage = flags.lang === "fa" ? "fa" : "en";
  const topic = verb === "help" ? paths[0] : isNamed ? verb : undefined;
  if (topic === undefined) return general(language);
  if (Object.hasOwn(VERBS, topic)) return helpOf(topic as Verb, language);
  throw new UsageError(`there is no command ${topic}${nearestName(topic, Object.keys(VERBS))}`);
}

function general(language: HelpLanguage): string {
  const { what, usage, commands, flags, more } = FRAMES[language];
  const verbs = (Object.keys(VERBS) as Verb[]).map(
    (verb) => `  ${`${verb} ${VERBS[verb].takes}`.padEnd(35)} ${helpOfVerb(verb, language)}\n`,
  );
  const all = flagLines(Object.entries(FLAGS), language);
  return `${what}

${usage}: virayesh [COMMAND] [FLAGS] [FILE|FOLDER|PATTERN …]

${commands}:
${verbs.join("")}
${flags}${more}:
${all}
${endOf(language)}`;
}

function helpOf(verb: Verb, language: HelpLanguage): string {
  const flags = Object.entries<Flag>(FLAGS).filter(([, { verbs }]) => verbs === undefined || verbs.includes(verb));
  return `virayesh ${`${verb} ${VERBS[verb].takes}`.trim()}: ${helpOfVerb(verb, language)}

${FRAMES[language].flags}:
${flagLines(flags, language)}
${endOf(language)}`;
}

function helpOfVerb(verb: Verb, language: HelpLanguage): string {
  return language === "fa" ? PERSIAN_VERBS[verb] : VERBS[verb].help;
}

function flagLines(flags: readonly (readonly [string, Flag])[], language: HelpLanguage): string {
  const lines = flags.map(([name, { short, value, help }]) => {
    const shown = `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${shown.padEnd(35)} ${language === "fa" ? PERSIAN_FLAGS[name as FlagName] : help}\n`;
  });
  return lines.join("");
}

function endOf(language: HelpLanguage): string {
  const { end, configuration, docs } = FRAMES[language];
  return `${end.join("\n")}\n${configuration}\n${docs}: ${DOCS[language]}\n`;
}
