/**
 * `npm run faults`: does to the program what disks, signals, devices, names and strangers do, and prints a Markdown table of what happened, in English and
 * in Persian, which docs/faults.md and docs/faults.fa.md hold; `npm run faults -- pipe` only makes the trials whose names have that word. `npm run build` first. Ends with 1 if something is not as it is meant to be.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { toPersianDigits } from "../src/digits/index.ts";
import { ROOT } from "./entries.ts";
import { PERSIAN } from "./faults-persian.ts";

const PROGRAM = process.env["VIRAYESH"] ?? resolve(ROOT, "dist/cli.js");
const BAD = "كتاب هاي علي\n";
const GOOD = "کتاب\u200Cهای علی\n";

/** What a trial came to: `undefined` when it cannot be made here. */
type Outcome = { readonly what: Said; readonly isRight: boolean } | undefined;
type Trial = (folder: string) => Outcome | Promise<Outcome>;
/** What is told, in both languages; digits are made Persian where it is printed. */
type Said = readonly [english: string, persian: string];

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Runs a command of the shell, in which `$V` is the program. */
function shell(cwd: string, command: string, env: Record<string, string> = {}) {
  const program = `"${process.execPath}" "${PROGRAM}"`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command.replaceAll("$V", program)], {
    cwd,
    env: { ...process.env, GITHUB_ACTIONS: "", ...env },
    timeout: 120_000,
    maxBuffer: 1 << 30,
  });
  const lines = stderr
    .toString()
    .split("\n")
    .filter((line) => line !== "");
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString(), lines };
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");
const leftovers = (folder: string): number =>
  readdirSync(folder).filter((name) => name.startsWith(".virayesh-")).length;

/** Exit code 2, these many lines, one of which says this. */
function told(folder: string, command: string, says: string, lines = 1, env = {}): Outcome {
  const outcome = shell(folder, command, env);
  const isRight = outcome.code === 2 && outcome.lines.length === lines && outcome.stderr.includes(says);
  const wrong = isRight ? "" : ` expected, ${JSON.stringify(outcome.stderr.slice(0, 200))}`;
  return {
    what: [`exit ${outcome.code}, “${says}”${wrong}`, `کد خروج ${outcome.code}، \`${says}\`${wrong}`],
    isRight,
  };
}

function mounted(folder: string, args: readonly string[], action: () => Outcome): Outcome {
  if (spawnSync("mount", [...args, folder]).status !== 0) return undefined;
  try {
    return action();
  } finally {
    spawnSync("umount", [folder]);
  }
}

async function kill(folder: string, signal: NodeJS.Signals, count: number): Promise<Outcome> {
  let [torn, left] = [0, 0];
  for (let run = 0; run < count; run++) {
    for (let file = 0; file < 40; file++) write(folder, { [`d/${file}.txt`]: BAD.repeat(50) });
    const child: ChildProcess = spawn(process.execPath, [PROGRAM, "fix", "d"], { cwd: folder, stdio: "ignore" });
    const ended = new Promise((done) => child.on("close", done));
    await setTimeout(150 + ((run * 613) % 450));
    child.kill(signal);
    await ended;
    for (let file = 0; file < 40; file++) {
      const text = read(folder, `d/${file}.txt`);
      if (text !== BAD.repeat(50) && text !== GOOD.repeat(50)) torn += 1;
    }
    left += leftovers(join(folder, "d"));
    rmSync(join(folder, "d"), { recursive: true });
  }
  const isRight = torn === 0 && (signal === "SIGKILL" || left === 0);
  return {
    what: [
      `${count} runs of 40 files: ${torn} files torn, ${left} temporary files left`,
      `${count} بار با 40 پرونده: ${torn} پروندهٔ پاره، ${left} پروندهٔ موقت به\u200Cجامانده`,
    ],
    isRight,
  };
}

const isRoot = process.getuid?.() === 0;

const TRIALS: Readonly<Record<string, Trial>> = {
  "`fix` killed at some moment: SIGKILL": (folder) => kill(folder, "SIGKILL", 8),
  SIGINT: (folder) => kill(folder, "SIGINT", 8),
  SIGTERM: (folder) => kill(folder, "SIGTERM", 8),
  SIGHUP: (folder) => kill(folder, "SIGHUP", 8),
  "every command with its output on `/dev/full`": (folder) => {
    if (!existsSync("/dev/full")) return undefined;
    write(folder, { "a.txt": BAD });
    const commands = [
      "lint a.txt",
      "lint -f json a.txt",
      "normalize a.txt",
      "fix --dry-run a.txt",
      "rules",
      "--help",
      "--version",
      "explain zwnj/plural",
      "print-config a.txt",
      "regions a.txt",
    ];
    const bad = commands.filter((command) => {
      const { code, lines } = shell(folder, `$V ${command} > /dev/full`);
      return code !== 2 || !lines.at(-1)?.includes("cannot write the output: no space left");
    });
    return {
      what:
        bad.length === 0
          ? [
              `${commands.length} of ${commands.length}: exit 2, “cannot write the output: no space left on the disk”`,
              `${commands.length} از ${commands.length}: کد خروج 2، \`cannot write the output: no space left on the disk\``,
            ]
          : [`not so: ${bad.join(", ")}`, `چنین نیست: ${bad.join(" ")}`],
      isRight: bad.length === 0,
    };
  },
  "output on a full disk (a mount of 64 KB)": (folder) => {
    write(folder, { "big.txt": BAD.repeat(20_000), "m/.keep": "" });
    return mounted(join(folder, "m"), ["-t", "tmpfs", "-o", "size=64k", "tmpfs"], () =>
      told(folder, "$V normalize big.txt > m/o", "no space left on the disk"),
    );
  },
  "a report on a full disk, over an old one (mount)": (folder) => {
    write(folder, { "big.txt": BAD.repeat(20_000), "m/.keep": "" });
    return mounted(join(folder, "m"), ["-t", "tmpfs", "-o", "size=64k", "tmpfs"], () => {
      write(folder, { "m/r.sarif": "old" });
      const outcome = shell(folder, "$V lint -f sarif:m/r.sarif -f json:r.json big.txt");
      const isRight =
        outcome.code === 2 &&
        read(folder, "m/r.sarif") === "old" &&
        leftovers(join(folder, "m")) === 0 &&
        "summary" in JSON.parse(read(folder, "r.json"));
      return {
        what: [
          `exit ${outcome.code}; the old report stays, the report on another disk is whole`,
          `کد خروج ${outcome.code}؛ گزارش قدیمی می\u200Cماند و گزارش روی دیسک دیگر کامل است`,
        ],
        isRight,
      };
    });
  },
  "`fix` on a full disk (mount)": (folder) => {
    mkdirSync(join(folder, "m"));
    return mounted(join(folder, "m"), ["-t", "tmpfs", "-o", "size=64k", "tmpfs"], () => {
      write(folder, { "m/a.txt": BAD.repeat(1200) });
      spawnSync("sh", ["-c", "head -c 100000 /dev/zero > m/fill"], { cwd: folder });
      const { code } = shell(folder, "$V fix m/a.txt");
      const isRight = code === 2 && read(folder, "m/a.txt") === BAD.repeat(1200) && leftovers(join(folder, "m")) === 0;
      return {
        what: [
          `exit ${code}; the file is what it was, nothing left behind`,
          `کد خروج ${code}؛ پرونده همان است که بود و چیزی به جا نمانده است`,
        ],
        isRight,
      };
    });
  },
  "a reader that leaves (`normalize \\| head`)": (folder) => {
    write(folder, { "big.txt": BAD.repeat(100_000) });
    const { stdout } = shell(folder, "{ $V normalize big.txt; echo $? > code; } | head -n 1");
    const code = read(folder, "code").trim();
    return {
      what: [`exit ${code}, nothing said`, `کد خروج ${code}، بی هیچ پیامی`],
      isRight: code === "2" && stdout === GOOD,
    };
  },
  "hard links": (folder) => {
    write(folder, { "a.txt": BAD });
    linkSync(join(folder, "a.txt"), join(folder, "b.dat"));
    shell(folder, "$V fix a.txt");
    return {
      what: ["both names have the repaired text", `هر دو نام متن تعمیرشده را دارند`],
      isRight: read(folder, "b.dat") === GOOD && statSync(join(folder, "a.txt")).nlink === 2,
    };
  },
  "owner and group (as root)": (folder) => {
    if (!isRoot) return undefined;
    write(folder, { "a.txt": BAD });
    execFileSync("chown", ["65534:65533", join(folder, "a.txt")]);
    shell(folder, "$V fix a.txt");
    const { uid, gid } = statSync(join(folder, "a.txt"));
    return {
      what: [`${uid}:${gid}, as before`, `${uid}:${gid}، مانند پیش`],
      isRight: uid === 65534 && gid === 65533 && read(folder, "a.txt") === GOOD,
    };
  },
  "an extended attribute": (folder) => {
    write(folder, { "a.txt": BAD });
    const python = (code: string) => spawnSync("python3", ["-c", `import os; ${code}`], { cwd: folder });
    if (python('os.setxattr("a.txt", "user.note", b"mine")').status !== 0) return undefined;
    shell(folder, "$V fix a.txt");
    const note = python('print(os.getxattr("a.txt", "user.note").decode())').stdout.toString().trim();
    return { what: ["stays", `می\u200Cماند`], isRight: note === "mine" && read(folder, "a.txt") === GOOD };
  },
  "a file that is mounted by itself (mount)": (folder) => {
    write(folder, { "real.txt": BAD, "d/a.txt": "" });
    return mounted(join(folder, "d/a.txt"), ["--bind", join(folder, "real.txt")], () => {
      const { code } = shell(folder, "$V fix d/a.txt");
      return {
        what: [`exit ${code}; written in place`, `کد خروج ${code}؛ در همان جا نوشته شد`],
        isRight: code === 0 && read(folder, "real.txt") === GOOD && leftovers(join(folder, "d")) === 0,
      };
    });
  },
  "a file that looks like a temporary one of ours": (folder) => {
    write(folder, { "a.txt": BAD });
    shell(folder, 'sh -c \'echo mine > .a.txt.virayesh-$$; exec "$0" "$@"\' $V fix a.txt');
    const [name = ""] = readdirSync(folder).filter((entry) => entry.startsWith(".a.txt"));
    return { what: ["stays", `می\u200Cماند`], isRight: name !== "" && read(folder, name) === "mine\n" };
  },
  "a name of 255 bytes": (folder) => {
    const name = `${"ک".repeat(125)}ab.md`;
    write(folder, { [name]: BAD, "ی.md": BAD });
    const { code } = shell(folder, "$V fix .");
    return {
      what: [`exit ${code}; repaired like others`, `کد خروج ${code}؛ مانند دیگران تعمیر شد`],
      isRight: read(folder, name) === GOOD && read(folder, "ی.md") === GOOD,
    };
  },
  "a name that is not UTF-8": (folder) => {
    if (process.platform !== "linux") return undefined;
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(".md")]), "");
    return told(folder, "$V lint .", "its name is not UTF-8, so it cannot be opened");
  },
  "`/dev/zero`": (folder) => told(folder, "$V lint --document text /dev/zero", "is no regular file"),
  "a named pipe that nobody writes to": (folder) => {
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(folder, "p")]);
    return told(folder, "$V lint --document text p", "is a pipe that nobody writes to");
  },
  "`/dev/stdin`": (folder) => {
    const { code, stdout } = shell(folder, "printf كتاب | $V lint --document text /dev/stdin");
    return {
      what: [`exit ${code}; read`, `کد خروج ${code}؛ خوانده شد`],
      isRight: code === 1 && stdout.includes("کتاب"),
    };
  },
  "a configuration that is a link to `/dev/zero`": (folder) => {
    write(folder, { "a.md": GOOD });
    symlinkSync("/dev/zero", join(folder, "virayesh.config.json"));
    return told(folder, "$V lint", "leads out of");
  },
  "an ignore file that is a pipe": (folder) => {
    write(folder, { "a.md": GOOD });
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(folder, ".virayeshignore")]);
    return told(folder, "$V lint", ".virayeshignore: is no regular file");
  },
  "links in a circle": (folder) => {
    write(folder, { "x.md": BAD });
    symlinkSync("m", join(folder, "l"));
    symlinkSync("l", join(folder, "m"));
    const outcome = told(folder, "$V fix l x.md", "l: too many symbolic links", 2);
    return {
      what: [`${outcome?.what[0]}; the other file is repaired`, `${outcome?.what[1]}؛ پروندهٔ دیگر تعمیر شد`],
      isRight: outcome?.isRight === true && read(folder, "x.md") === GOOD,
    };
  },
  "a folder that may not be entered (not as root)": (folder) => {
    write(folder, { "d/ok/a.md": GOOD, "d/secret/b.md": BAD });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "d/secret"), 0o700);
    if (!isRoot) chmodSync(join(folder, "d/secret"), 0o000);
    const as = isRoot ? `su nobody -s /bin/sh -c '$V lint d'` : "$V lint d";
    const outcome = told(folder, as, "d/secret: permission denied");
    chmodSync(join(folder, "d/secret"), 0o700);
    return outcome;
  },
  "126,000 findings in a file, five formats": (folder) => {
    write(folder, { "n.txt": BAD.repeat(63_000) });
    const { code } = shell(folder, "$V lint n.txt -f stylish:1 -f json:2 -f github:3 -f sarif:4 -f rdjson:5");
    return {
      what: [
        `exit ${code}; ${JSON.parse(read(folder, "2")).summary.errors} findings in each`,
        `کد خروج ${code}؛ در هر یک ${JSON.parse(read(folder, "2")).summary.errors} یافته`,
      ],
      isRight: code === 1,
    };
  },
  "20,000 byte order marks, 20,000 directives": (folder) => {
    write(folder, {
      "a.txt": `${"\uFEFF".repeat(20_000)}${BAD}`,
      "b.md": "<!-- virayesh-disable-line -->\n".repeat(20_000),
      "z.txt": BAD,
    });
    const { code } = shell(folder, "$V fix .");
    return {
      what: [`exit ${code}; the file behind them is repaired`, `کد خروج ${code}؛ پروندهٔ پس از آن\u200Cها تعمیر شد`],
      isRight: read(folder, "z.txt") === GOOD,
    };
  },
  '`"words": "/proc/self/environ"`': (folder) => {
    write(folder, { ".git/HEAD": "", "a.md": GOOD, "virayesh.config.json": '{ "words": "/proc/self/environ" }' });
    const outcome = shell(folder, "$V lint", { FAKE_TOKEN: "ghs_planted" });
    return {
      what: [
        `exit ${outcome.code}, “leads out of …, the top of what is looked at”`,
        `کد خروج ${outcome.code}، \`leads out of …, the top of what is looked at\``,
      ],
      isRight: outcome.code === 2 && !outcome.stderr.includes("ghs_") && outcome.stderr.includes("leads out of"),
    };
  },
  "brackets 100,000 deep, a chain of 3000 configurations, a diamond of 30": (folder) => {
    const files: Record<string, string> = { "a.md": BAD, "deep.json": `{ "keep": ${"[".repeat(1e5)}` };
    for (let level = 0; level < 3000; level++) files[`c${level}.json`] = `{ "extends": "./c${level + 1}.json" }`;
    for (let level = 0; level < 30; level++)
      for (const side of ["l", "m"])
        files[`${side}${level}.json`] =
          level === 29 ? "{}" : `{ "extends": ["./l${level + 1}.json", "./m${level + 1}.json"] }`;
    write(folder, files);
    const codes = ["deep", "c0", "l0"].map((name) => shell(folder, `$V lint -c ${name}.json a.md`));
    return {
      what: [
        `exit ${codes.map(({ code }) => code).join(", ")}; one line each`,
        `کد خروج ${codes.map(({ code }) => code).join("، ")}؛ هر یک در یک سطر`,
      ],
      isRight:
        codes[0]?.code === 2 &&
        codes[1]?.code === 2 &&
        codes[2]?.code === 1 &&
        codes.every(({ lines }) => lines.length < 2),
    };
  },
  "a file `::stop-commands::x.md` that holds `##[stop-commands]`, under GitHub Actions": (folder) => {
    write(folder, { "::stop-commands::x.md": `##[stop-commands]${BAD}` });
    const { stdout, stderr } = shell(folder, "$V lint . nosuch::x##[y]", { GITHUB_ACTIONS: "true" });
    const spoken = `${stdout}${stderr}`
      .split("\n")
      .filter(
        (line) => /^\s*::(?!error |warning |notice )/.test(line) || (!line.startsWith("::") && line.includes("##[")),
      );
    return {
      what: [`${spoken.length} lines that the runner would obey`, `${spoken.length} سطر که اجراکننده از آن فرمان ببرد`],
      isRight: spoken.length === 0,
    };
  },
  "ESC, CR, C1, bidi overrides in names and configurations": (folder) => {
    write(folder, {
      "a\u001B[2J\r\u009B\u202E.md": new Uint8Array([0xd8]),
      "virayesh.config.json": '{ "digits": "a\\r\\u001b\\u202e::x" }',
    });
    const outcomes = [shell(folder, "$V lint --no-config *.md"), shell(folder, "$V lint")];
    return {
      what: ["none reaches the terminal", `هیچ\u200Cیک به پایانه نمی\u200Cرسد`],
      isRight: outcomes.every(
        ({ stderr, code }) => code === 2 && !/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/.test(stderr),
      ),
    };
  },
  "the same bytes as a file, through a pipe, and cut in two, with directives": (folder) => {
    write(folder, { "d.txt": `<!-- virayesh-disable -->\n${BAD.repeat(5000)}` });
    const outputs = [
      "$V normalize d.txt",
      "$V normalize < d.txt",
      "(head -c 30000 d.txt; sleep 1; tail -c +30001 d.txt) | $V normalize",
    ].map((command) => shell(folder, command).stdout);
    return {
      what: ["the same three times", `هر سه بار یکی است`],
      isRight: new Set(outputs).size === 1 && outputs[0] !== "",
    };
  },
  "a `keep` list of 100,000 words, 50 files": (folder) => {
    write(folder, {
      "k.txt": Array.from({ length: 100_000 }, (_, index) => `واژه${index}`).join("\n"),
      "virayesh.config.json": '{ "keep": "k.txt", "ignores": ["k.txt"] }',
    });
    for (let file = 0; file < 50; file++) write(folder, { [`${file}.md`]: GOOD });
    const started = performance.now();
    const { code } = shell(folder, "$V lint .");
    const seconds = (performance.now() - started) / 1000;
    return {
      what: [
        `exit ${code}, ${seconds < 10 ? "less than 10 s" : `${seconds} s`}`,
        `کد خروج ${code}، ${seconds < 10 ? "کمتر از 10 ثانیه" : `${seconds} ثانیه`}`,
      ],
      isRight: code === 0 && seconds < 10,
    };
  },
  "patterns with 25 stars, names of 120 letters: `overrides`, `.gitignore`, argument": (folder) => {
    const stars = `${"[a-z]*".repeat(25)}0`;
    write(folder, {
      [`a/${"a".repeat(120)}.md`]: GOOD,
      "a/virayesh.config.json": JSON.stringify({ overrides: [{ files: [stars], digits: "keep" }] }),
      [`b/${"a/".repeat(60)}b.md`]: GOOD,
      "b/.gitignore": `${"**/*/".repeat(15)}zz`,
    });
    const says = "too many wildcards";
    const outcomes = ["lint a", "lint b", `lint --no-config 'a/${stars}'`].map((command) =>
      told(folder, `$V ${command}`, says),
    );
    return { what: outcomes[0]!.what, isRight: outcomes.every((outcome) => outcome?.isRight) };
  },
  "`fix` of 15 MB of damage in six formats": (folder) => {
    const line = "كتاب هاي علي خوب است و من مي روم";
    const repeated = (of: (index: number) => string): string => {
      const length = Math.floor(15_000_000 / Buffer.byteLength(of(100_000)));
      const lines = Array.from({ length }, (_, index) => of(index));
      return lines.join("");
    };
    write(folder, {
      "a.txt": repeated(() => `${line}\n`),
      "a.md": repeated(() => `- ${line}\n\n`),
      "a.mdx": repeated(() => `- ${line}\n\n`),
      "a.html": `<html lang="fa">${repeated(() => `<p>${line}</p>\n`)}</html>`,
      "a.json": `{${repeated((index) => `"k${index}": "${line}",\n`)}"z": ""}`,
      "a.po": repeated((index) => `msgid "${index}"\nmsgstr "${line}"\n\n`),
    });
    const most = Math.max(
      ...["txt", "md", "mdx", "html", "json", "po"].map((ending) => {
        const script = `process.on("exit", () => fs.writeFileSync("kb", String(process.resourceUsage().maxRSS))); process.argv.splice(1, 0, "virayesh"); await import(${JSON.stringify(PROGRAM)});`;
        execFileSync(
          process.execPath,
          ["--input-type=module", "-e", `import fs from "node:fs"; ${script}`, "fix", `a.${ending}`],
          {
            cwd: folder,
            stdio: "ignore",
          },
        );
        return read(folder, `a.${ending}`).includes("ك") ? Infinity : Number(read(folder, "kb"));
      }),
    );
    const isRight = most < 1 << 20;
    return {
      what: isRight
        ? ["all is repaired, in less than 1 GB each", "همه تعمیر شد، هر یک در کمتر از 1 گیگابایت"]
        : [`${most} KB`, `${most} کیلوبایت`],
      isRight,
    };
  },
};

let wrong = 0;
const rows: Said[] = [];
for (const [name, trial] of Object.entries(TRIALS)) {
  const persian = PERSIAN[name];
  if (persian === undefined) throw new Error(`faults: the trial “${name}” has no Persian name`);
  if (!name.includes(process.argv[2] ?? "")) continue;
  const folder = mkdtempSync(join(tmpdir(), "virayesh-faults-"));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".git/HEAD"), "");
  const outcome = await trial(folder);
  rmSync(folder, { recursive: true, force: true });
  if (outcome?.isRight === false) wrong += 1;
  const [what, inPersian] = outcome?.what ?? ["not tried: refused here", "آزموده نشد: اینجا اجازه نبود"];
  const mark = outcome?.isRight === false;
  rows.push([
    `| ${name} | ${mark ? "**WRONG** " : ""}${what} |`,
    `| ${persian} | ${mark ? "**نادرست** " : ""}${persianDigits(inPersian)} |`,
  ]);
}
/** Code keeps its own. */
function persianDigits(text: string): string {
  return text.replace(/`[^`]*`|\d+/g, (part) => (part.startsWith("`") ? part : toPersianDigits(part)));
}
console.log(["| what was tried | what happened |", "| --- | --- |", ...rows.map(([english]) => english)].join("\n"));
console.log(["", "| آنچه آزموده شد | آنچه رخ داد |", "| --- | --- |", ...rows.map((row) => row[1])].join("\n"));
process.exitCode = wrong === 0 ? 0 : 1;
