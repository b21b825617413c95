import { isPersian } from "../../languages/index.ts";
import { isOneOf } from "../names.ts";
import { ElementStack } from "./element-stack.ts";
import { endsElement, FORMATTING, isScope, RAW, VERBATIM, VOID } from "./elements.ts";
import { attributeOf, type Tag } from "./tag.ts";

const PERSIAN = "fa";

interface Open {
  readonly name: string;
  /** What `lang` says of the content, here or further out. */
  readonly language: string;
}

/** An element that is shown or run letter by letter. Its end tag counts only when no block or code is open inside, as in browsers. */
interface Verbatim {
  readonly tag: Tag;
  readonly inside: ElementStack<Tag>;
  depth: number;
}

/**
 * The elements that are open, and whether they hide what they hold. One scope goes through all pieces of HTML in a
 * document of Markdown, since an element goes on over blank lines and over the Markdown between two tags.
 */
export class HtmlScope {
  /** The raw text element, or `"!--"` for the comment, that the last piece left open. */
  raw: string | undefined;
  private readonly open = new ElementStack<Open>();
  private verbatim: Verbatim | undefined;
  /** What `lang` of `<html>` or `<body>` says: both hold to the end of the file, wherever they are closed. */
  private root = PERSIAN;
  private readonly heedsRoot: boolean;
  /** Whether this is the template of a component: any tag may close itself, and components have attributes of their own. */
  readonly isComponent: boolean;

  /** @param heedsRoot - false where the caller knows better than `<html lang>` */
  constructor(heedsRoot = true, isComponent = false) {
    this.heedsRoot = heedsRoot;
    this.isComponent = isComponent;
  }

  get isHidden(): boolean {
    return this.hiddenBy !== undefined;
  }

  /** What hides: `verbatim` for an element that is shown or run letter by letter, `language: ar` for one in another language. */
  get hiddenBy(): string | undefined {
    if (this.raw !== undefined || this.verbatim !== undefined) return "verbatim";
    const language = this.open.top?.language ?? this.root;
    return isPersian(language) ? undefined : `language: ${language}`;
  }

  /** The tag of the verbatim element that is open. */
  get verbatimTag(): Tag | undefined {
    return this.verbatim?.tag;
  }

  /** Heeds a tag of a text. */
  read(text: string, tag: Tag): void {
    if (tag.closing) this.leave(tag);
    else if (!isOneOf(VOID, tag.name) && !this.closesItself(text, tag)) this.enter(text, tag);
  }

  /** Remembers what is open before a paragraph; the function that it gives closes what the paragraph left open. */
  enterParagraph(): () => void {
    const { size } = this.open;
    const { verbatim } = this;
    return () => {
      const opened = this.verbatim;
      if (opened !== verbatim && opened !== undefined && !outlivesParagraph(opened.tag.name)) this.verbatim = undefined;
      this.open.shrink(size, ({ name }) => isOneOf(FORMATTING, name));
    };
  }

  private enter(text: string, tag: Tag): void {
    const { verbatim } = this;
    if (verbatim !== undefined) {
      if (tag.name === verbatim.tag.name) verbatim.depth += 1;
      else if (isScope(tag.name)) verbatim.inside.push(tag);
    } else if (
      isOneOf(VERBATIM, tag.name) ||
      isOneOf(RAW, tag.name) ||
      attributeOf(text, tag, "translate")?.toLowerCase() === "no"
    ) {
      this.verbatim = { tag, depth: 1, inside: new ElementStack() };
    } else if (tag.name === "html" || tag.name === "body") {
      if (this.heedsRoot) this.root = languageOf(text, tag) ?? this.root;
    } else {
      while (this.open.top !== undefined && endsElement(this.open.top.name, tag.name)) this.open.pop();
      this.open.push({ name: tag.name, language: languageOf(text, tag) ?? this.open.top?.language ?? this.root });
    }
  }

  private leave({ name }: Tag): void {
    const { verbatim } = this;
    if (verbatim === undefined) this.open.close(name);
    else if (name !== verbatim.tag.name) verbatim.inside.close(name);
    else if (verbatim.inside.isEmpty) {
      verbatim.depth -= 1;
      if (verbatim.depth === 0) this.verbatim = undefined;
    }
  }

  /** `<code/>` opens an element in HTML; `<path/>` in a drawing and a component (`<Code/>`) are whole. */
  private closesItself(text: string, { name, selfClosing, start }: Tag): boolean {
    if (!selfClosing) return false;
    if (this.isComponent) return true;
    const isDrawing = (element = ""): boolean => element === "svg" || element === "math";
    return (
      isDrawing(name) || isDrawing(this.verbatim?.tag.name) || /^<[^\s/>]*[A-Z-]/.test(text.slice(start, start + 50))
    );
  }
}

/** Whether an element that a paragraph leaves open stays open behind it. */
function outlivesParagraph(name: string): boolean {
  return isOneOf(FORMATTING, name) || name === "pre" || name === "listing";
}

/** The language that a tag names for its content; `und` where it says that it knows none. */
function languageOf(text: string, tag: Tag): string | undefined {
  const lang = attributeOf(text, tag, "lang") ?? attributeOf(text, tag, "xml:lang");
  return lang === undefined ? undefined : lang.trim().toLowerCase() || "und";
}
