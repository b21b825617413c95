/** The API reference: typedoc reads the doc comments of every sub-path, its Markdown plug-in writes a page for each export. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { Application, Converter, type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";
import { ROOT, readEntries } from "../entries.ts";
import { firstSentence, isOutside, mapLinks, titleOf } from "./markdown.ts";
import { FORMATS, isFormat, type Module, modules, ROOT_MODULE } from "./modules.ts";
import { type Page, relative } from "./pages.ts";

/** @throws Error if typedoc has a warning: a link that leads nowhere, a type that is not exported */
export async function apiPages(): Promise<readonly Page[]> {
  const out = mkdtempSync(join(tmpdir(), "virayesh-api-"));
  try {
    const project = await writeMarkdown(out);
    const files = readdirSync(out, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
    const pages = files.filter((file) => KIND_FOLDER.test(file)).map((file) => memberPage(out, file));
    return [
      ...overviews(project),
      ...modules().map((module) => modulePage(module, exportsOf(project, module))),
      ...pages,
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function writeMarkdown(out: string): Promise<ProjectReflection> {
  const entries = readEntries().filter(({ exists }) => exists);
  // The root comes last: what it re-exports is then documented in the folder that it comes from, and linked from the root.
  const ordered = [...entries].sort(
    (a, b) => Number(a.subpath === ".") - Number(b.subpath === ".") || (a.subpath < b.subpath ? -1 : 1),
  );
  const app = await Application.bootstrapWithPlugins({
    options: ROOT,
    logLevel: "Warn",
    entryPoints: ordered.map(({ source }) => join(ROOT, source)),
    plugin: ["typedoc-plugin-markdown"],
    ...MARKDOWN,
    outputs: [{ name: "markdown", path: out }],
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: { readonly project: ProjectReflection }) => {
    // A module is called as it is imported, and not after its file.
    for (const module of project.children ?? []) {
      // "src/dates", and "src" for the root.
      module.name = module.name === "src" ? ROOT_MODULE : module.name.replace(/^src\//, "");
    }
  });
  const project = await app.convert();
  if (project !== undefined) {
    app.validate(project);
    await app.generateOutputs(project);
  }
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error("docs: typedoc has found something wrong, see above");
  }
  return project;
}

const MARKDOWN: object = {
  outputFileStrategy: "members",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertyMembersFormat: "table",
  tableColumnSettings: { hideInherited: true, hideModifiers: true, hideOverrides: true, hideSources: true },
  textContentMappings: { "title.memberPage": "{name}" },
};

/** The plug-in puts each kind of export into a folder of its own. */
const KIND_FOLDER = /(?:functions|variables|interfaces|type-aliases|classes|enumerations)\/(?=[^/]+\.md$)/;

/** `dates/functions/findDates.md` is the page `api/dates/findDates`; `dates/README.md` is `api/dates`. */
function keyOf(file: string): string {
  return `api/${file.replace(KIND_FOLDER, "").replace(/(?:\/README)?\.md$/, "")}`;
}

function memberPage(out: string, file: string): Page {
  const key = keyOf(file);
  // A rule between sections, a dash for what nobody has described and a default of no meaning say nothing.
  const source = readFileSync(join(out, file), "utf8")
    .replace(/^\*\*\*$/gm, "")
    .replace(/\| (?:-|`undefined`|`NO_OPTIONS`) (?=\|)/g, "|  ");
  const markdown = mapLinks(source, (target) => {
    if (isOutside(target) || target.startsWith("#")) return target;
    const [path, fragment] = target.split("#");
    const to = posix.normalize(posix.join(posix.dirname(file), path!));
    return relative(key, `${keyOf(to)}.md${fragment === undefined ? "" : `#${fragment}`}`);
  });
  const title = (titleOf(source) ?? posix.basename(key)).replace(/\\(.)/g, "$1");
  return {
    key,
    language: "en",
    section: "api",
    title,
    description: firstSentence(source.replace(/^Defined in:.*$/m, "")),
    markdown,
  };
}

/** What a sub-path exports. */
interface Export {
  readonly name: string;
  readonly kind: "functions" | "values" | "types";
  readonly key: string;
  /** One sentence, in Markdown. */
  readonly summary: string;
}

function exportsOf(project: ProjectReflection, { name }: Module): readonly Export[] {
  const module = project.children?.find((child) => child.name === name);
  if (module === undefined)
    throw new Error(`site: typedoc knows no module ${name}: ${project.children?.map((m) => m.name)}`);
  return (module.children ?? []).map((child) => {
    const target = (child.isReference() ? child.getTargetReflectionDeep() : child) as DeclarationReflection;
    const comment = target.signatures?.[0]?.comment ?? target.comment;
    const summary = (comment?.summary ?? []).map(({ text }) => text).join("");
    return {
      name: child.name,
      kind:
        target.kind === ReflectionKind.Function
          ? "functions"
          : target.kind === ReflectionKind.Variable
            ? "values"
            : "types",
      key: `api/${target.parent!.name}/${target.name}`,
      summary: firstSentence(summary),
    };
  });
}

const KINDS = { functions: "Functions", values: "Values", types: "Types" } as const;

function modulePage(module: Module, all: readonly Export[]): Page {
  const { name, specifier, summary } = module;
  const key = `api/${name}`;
  // The row of README.md is about all formats.
  const description = isFormat(module) ? (all.find(({ kind }) => kind !== "types")?.summary ?? "") : summary.en;
  const groups = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const items = all.filter((item) => item.kind === kind).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (items.length === 0) return [];
    const rows = items.map(
      (item) => `- [\`${item.name}\`](${relative(key, item.key)}.md)${item.summary === "" ? "" : ` — ${item.summary}`}`,
    );
    return [`## ${KINDS[kind]}`, "", ...rows, ""];
  });
  const callable = all.filter(({ kind }) => kind !== "types").map(({ name: item }) => item);
  // The one that the sentence names first.
  const named = [...summary.en.matchAll(/`(\w+)`/g)].map(([, word]) => word!);
  const first =
    named.find((word) => callable.includes(word)) ?? callable.find((item) => item === "normalize") ?? callable[0];
  const load = ["```ts", `import { ${first} } from "${specifier}";`, "```", ""];
  const persian = ['<div lang="fa" dir="rtl">', "", `${summary.fa}.`, "", "</div>", ""];
  const markdown = [`# ${specifier}`, "", description, "", ...persian, ...load, ...groups].join("\n");
  return { key, language: "en", section: "api", title: specifier, description, markdown };
}

/** The list of all modules with all that they export, and the list of modules in Persian: the reference itself is in English. */
function overviews(project: ProjectReflection): readonly Page[] {
  const key = "api/index";
  const all = modules();
  const namesOf = (module: Module): string =>
    exportsOf(project, module)
      .map(({ name, key: to }) => `[\`${name}\`](${relative(key, to)}.md)`)
      .join(" · ");
  const formats = all.filter(isFormat);
  const english = [
    "# API reference",
    "",
    API.en,
    "",
    ...all
      .filter((module) => !isFormat(module))
      .map((module) => `## [${module.specifier}](${module.name}.md)\n\n${module.summary.en}\n\n${namesOf(module)}\n`),
    `## ${FORMATS}\n\n${formats[0]?.summary.en ?? ""}\n`,
    ...formats.map((module) => `- [${module.specifier}](${module.name}.md): ${namesOf(module)}`),
    "",
  ].join("\n");
  const rows = all
    .filter((module) => !isFormat(module))
    .map(({ name, specifier, summary }) => `- [\`${specifier}\`](../../api/${name}.md) — ${summary.fa}`);
  const links = formats.map(({ name }) => `[\`${posix.basename(name)}\`](../../api/${name}.md)`);
  const persian = [
    "# مرجع برنامه\u200Cنویسی",
    "",
    API.fa,
    "",
    ...rows,
    `- \`${FORMATS}\` — ${formats[0]?.summary.fa ?? ""}: ${links.join("، ")}`,
    "",
  ].join("\n");
  return [
    { key, language: "en", section: "api", title: "API reference", description: API.en, markdown: english },
    { key, language: "fa", section: "api", title: "مرجع برنامه\u200Cنویسی", description: API.fa, markdown: persian },
  ];
}

const API = {
  en: "Every export of every sub-path, with its parameters, what it returns, what it throws and an example that a test runs.",
  fa: "هرچه هر زیرمسیر بسته بیرون می\u200Cدهد. توضیح هر تابع، ورودی و خروجی و خطاهایش، و نمونه\u200Cهایی که آزموده می\u200Cشوند به انگلیسی است.",
};
