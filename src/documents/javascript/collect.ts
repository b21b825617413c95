import { isPersian } from "../../languages/index.ts";
import { LETTERS, regex } from "../../unicode/index.ts";
import { lookedUpIn } from "../code/lookups.ts";
import {
  isOfOtherLanguage,
  isSearching,
  isTesting,
  isTextTag,
  type Place,
  placeOfAttribute,
  placeOfName,
  placesOfArguments,
} from "../code/names.ts";
import type { Piece } from "../code/piece.ts";
import { isToBeRead, spellingOf, valuesAmong } from "../code/words.ts";
import { BLOCK, RAW, VERBATIM } from "../html/index.ts";
import { isOneOf } from "../names.ts";
import { byStart } from "../ranges.ts";
import type { Node } from "./parse.ts";

interface Found extends Piece {
  /** What the program sees of a string. */
  readonly value?: string;
}

/** Fields of a node that hold no child, or none with strings that are prose. */
const SKIPPED =
  /^(?:type|start|end|loc|range|extra|errors|comments|tokens|leadingComments|trailingComments|innerComments|directives|interpreter)$/;
/** Nodes without prose: types, the names of modules. */
const WITHOUT_PROSE =
  /^(?:TS(?!AsExpression|SatisfiesExpression|NonNullExpression|TypeAssertion|ExportAssignment|ModuleBlock|ModuleDeclaration|ParameterProperty|InstantiationExpression)|ImportDeclaration$|ExportAllDeclaration$|Declare|InterfaceDeclaration$|TypeA|TypeParameter|OpaqueType$|EnumDeclaration$|RegExpLiteral$|DirectiveLiteral$|Directive$|InterpreterDirective$)/;

/** So many properties an object has that sets one thing against another, with a name or a note. */
const LONGEST_PAIR = 4;

/** Finds the strings, templates and texts of JSX that are prose, in all programs of a file. */
export class Collector {
  private readonly source: string;
  private readonly found: Found[] = [];
  /** Strings that the program compares, or has as keys: the same ones elsewhere are values, too. */
  private readonly compared = new Set<string>();
  /** What is still to be visited: a tree may be deeper than the stack. */
  private readonly open: [Node, Place][] = [];

  private readonly lookedUp: ReadonlySet<string>;

  constructor(source: string) {
    this.source = source;
    this.lookedUp = lookedUpIn(source);
  }

  visit(program: Node, place: Place = "prose"): void {
    this.open.push([program, place]);
    for (let next = this.open.pop(); next !== undefined; next = this.open.pop()) this.enter(...next);
  }

  /** What was found, in the order of the source. */
  pieces(): readonly Piece[] {
    const pieces = this.found
      .filter(({ value }) => value === undefined || !this.compared.has(spellingOf(value)))
      .sort(byStart);
    return pieces
      .flatMap((piece, i) => {
        const isAround = piece.holes !== undefined && (pieces[i + 1]?.start ?? Infinity) < piece.end;
        return isAround ? partsOf(piece) : [piece];
      })
      .sort(byStart);
  }

  private enter(node: Node, place: Place): void {
    if (WITHOUT_PROSE.test(node.type)) {
      this.compareAll(node);
      return;
    }
    const special = this.special[node.type];
    if (special === undefined) this.enterFields(node, place);
    else special(node, place);
  }

  private push(child: unknown, place: Place): void {
    if (place === "other") return;
    if (isNode(child)) this.open.push([child, place]);
    else if (Array.isArray(child)) for (const one of child) this.push(one, place);
  }

  private enterFields(node: Node, place: Place): void {
    for (const field in node) if (!SKIPPED.test(field)) this.push(node[field], place);
  }

  /** What each kind of node says of the strings in it; all others pass on what was said of them. */
  private readonly special: Readonly<Record<string, (node: Node, place: Place) => void>> = {
    StringLiteral: (node, place) => this.addString(node, place),
    TemplateLiteral: (node, place) => this.addTemplate(node, place),
    ArrayExpression: ({ elements }, place) => {
      this.compareAmong(elements);
      this.push(elements, place);
    },
    ObjectExpression: (node, place) => {
      const { properties } = node;
      if (isInOtherLanguage(properties)) return;
      // Wrong and right, before and after; in a longer one they are messages.
      if (Array.isArray(properties) && properties.length <= LONGEST_PAIR)
        this.compareAmong(properties.map((property: Node) => property["value"]));
      this.push(properties, place);
    },
    TaggedTemplateExpression: ({ tag, quasi }) => this.push(quasi, isTextTag(nameOf(tag) ?? "") ? "prose" : "code"),
    ObjectProperty: (node) => this.enterProperty(node),
    ClassProperty: (node) => this.enterProperty(node),
    ClassPrivateProperty: ({ key, value }) => this.push(value, placeOfName(nameOf(key))),
    ObjectMethod: (node) => this.enterMethod(node),
    ClassMethod: (node) => this.enterMethod(node),
    VariableDeclarator: ({ id, init }) => {
      this.push(id, "value");
      const name = nameOf(id);
      this.push(init, name !== undefined && this.lookedUp.has(name) ? "code" : placeOfName(name));
    },
    AssignmentExpression: ({ left, right, operator }) => {
      this.push(left, "value");
      this.push(
        right,
        operator === "=" || operator === "+=" || operator === "??=" ? placeOfName(nameOf(left)) : "value",
      );
    },
    AssignmentPattern: ({ left, right }) => {
      this.push(left, "value");
      this.push(right, placeOfName(nameOf(left)));
    },
    MemberExpression: (node) => this.enterMember(node),
    OptionalMemberExpression: (node) => this.enterMember(node),
    BinaryExpression: (node, place) => {
      // What is put together is said as it is; all other operators compare.
      const own = node["operator"] === "+" ? place : "code";
      this.push(node["left"], own);
      this.push(node["right"], own);
    },
    ConditionalExpression: ({ test, consequent, alternate }, place) => {
      this.push(test, "value");
      this.push([consequent, alternate], place);
    },
    SwitchStatement: ({ discriminant, cases }) => {
      this.push(discriminant, "code");
      this.push(cases, "prose");
    },
    SwitchCase: ({ test, consequent }) => {
      this.push(test, "code");
      this.push(consequent, "prose");
    },
    CallExpression: (node) => this.enterCall(node),
    OptionalCallExpression: (node) => this.enterCall(node),
    NewExpression: (node) => this.enterCall(node),
    ImportExpression: () => {},
    ExportNamedDeclaration: ({ declaration }) => this.push(declaration, "prose"),
    JSXElement: (node) => this.enterJsx(node),
    JSXFragment: (node) => this.enterJsx(node),
    JSXAttribute: ({ name, value }) => this.push(value, placeOfAttribute(nameOf(name) ?? "")),
    // Bodies say anew what they hold.
    ArrowFunctionExpression: ({ params, body }) => this.push([params, body], "prose"),
    FunctionExpression: ({ params, body }) => this.push([params, body], "prose"),
    FunctionDeclaration: ({ params, body }) => this.push([params, body], "prose"),
    ThrowStatement: ({ argument }) => this.push(argument, "prose"),
  };

  private enterProperty(node: Node): void {
    this.enterKey(node);
    const name = nameOf(node["key"]);
    // What the keys of a keyboard say comes back as a message.
    if (name === "keyboard") this.compareAll(node["value"] as Node);
    else this.push(node["value"], placeOfName(name));
  }

  private enterMethod(node: Node): void {
    this.enterKey(node);
    this.push([node["params"], node["body"]], "prose");
  }

  private enterKey({ key, computed, decorators }: Node): void {
    if (computed === true) this.push(key, "code");
    else this.compare(key);
    this.push(decorators, "value");
  }

  private enterMember({ object, property, computed }: Node): void {
    this.push(object, "value");
    if (computed === true) this.push(property, "code");
  }

  private enterCall(node: Node): void {
    const { callee } = node;
    const args = node["arguments"];
    if (!isNode(callee) || !Array.isArray(args)) return;
    if (isTesting(rootOf(callee))) return;
    this.compareAmong(args);
    const name = nameOf(callee) ?? "";
    const [first, others] = placesOfArguments(name);
    if (isNode(callee["object"])) {
      const { object } = callee;
      const isAsked = first === "code" || (object.type === "ArrayExpression" && isSearching(name));
      this.push(object, isAsked ? "code" : "value");
      if (callee["computed"] === true) this.push(callee["property"], "code");
    } else this.push(callee, "value");
    for (const [i, arg] of args.entries()) this.push(arg, i === 0 ? first : others);
  }

  /** Text between tags is one sentence over all that is shown in its line. */
  private enterJsx(root: Node): void {
    let last: number | undefined;
    const read = (node: Node): void => {
      const tag = isNode(node["openingElement"]) ? node["openingElement"] : undefined;
      const name = tag === undefined ? "" : (nameOf(tag["name"]) ?? "");
      const isBlock = isOneOf(BLOCK, name);
      if (isBlock) last = undefined;
      if (tag !== undefined) this.push(tag["attributes"], "value");
      const children = tag === undefined || !isHidden(name, tag) ? node["children"] : [];
      for (const child of children as readonly Node[]) {
        if (child.type === "JSXText") {
          const text = this.source.slice(child.start, child.end);
          // Blank text with a line break is not shown; one in Latin letters is an address, a password, a name.
          if ((text.trim() === "" && text.includes("\n")) || isForeign(text)) continue;
          this.found.push({
            start: child.start,
            end: child.end,
            isString: false,
            ...(last !== undefined && { after: last }),
          });
          last = child.end;
        } else if (child.type === "JSXElement" || child.type === "JSXFragment") read(child);
        else this.push(child, "prose");
      }
      if (isBlock) last = undefined;
    };
    read(root);
  }

  private addString(node: Node, place: Place): void {
    const value = String(node["value"]);
    if (place === "code") this.compared.add(spellingOf(value));
    else if (isToBeRead(this.source.slice(node.start + 1, node.end - 1), place === "value"))
      this.found.push({ start: node.start + 1, end: node.end - 1, isString: true, value });
  }

  private addTemplate(node: Node, place: Place): void {
    const expressions = node["expressions"] as readonly Node[];
    const quasis = node["quasis"] as readonly Node[];
    this.push(expressions, "value");
    const text = quasis.map(({ start, end }) => this.source.slice(start, end)).join(" ");
    if (place === "code") {
      if (expressions.length === 0) this.compared.add(spellingOf(text));
    } else if (isToBeRead(text, place === "value")) {
      const holes = expressions.map((_, i) => ({ start: quasis[i]!.end, end: quasis[i + 1]!.start }));
      this.found.push({ start: node.start + 1, end: node.end - 1, isString: true, holes, value: text });
    }
  }

  private compare(key: unknown): void {
    if (!isNode(key)) return;
    const text = [key["value"], key["name"]].find((said) => typeof said === "string");
    if (text !== undefined) this.compared.add(spellingOf(text));
  }

  /** Strings side by side tell what they are. */
  private compareAmong(nodes: unknown): void {
    if (!Array.isArray(nodes)) return;
    const strings = nodes.filter((node) => isNode(node) && node.type === "StringLiteral");
    const values = strings.map((node: Node) => String(node["value"]));
    for (const value of valuesAmong(values, values.length === nodes.length)) this.compared.add(spellingOf(value));
  }

  /** Strings of types are what values are compared with. */
  private compareAll(node: Node): void {
    const open: unknown[] = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (Array.isArray(next)) for (const one of next) open.push(one);
      else if (isNode(next)) {
        if (next.type === "StringLiteral") this.compared.add(spellingOf(String(next["value"])));
        for (const field in next) if (field !== "loc" && field !== "extra") open.push(next[field]);
      }
    }
  }
}

/** Whether an object says that it is in another language: `{ code: "ar", … }`. */
function isInOtherLanguage(properties: unknown): boolean {
  if (!Array.isArray(properties)) return false;
  return properties.some(({ key, value }: Node) => {
    const tells = isOneOf(" code lang language locale ", nameOf(key) ?? "");
    return tells && isNode(value) && value.type === "StringLiteral" && isOfOtherLanguage(String(value["value"]));
  });
}

/** Whether a text is in Latin letters alone. */
function isForeign(text: string): boolean {
  return /[A-Za-z]/.test(text.replace(ENTITY, "")) && !PERSIAN.test(text);
}
const PERSIAN = regex`/[${LETTERS}]/`;
const ENTITY = /&#?\w+;/g;

/** What stands between the holes of a template in which there is prose, too. */
function partsOf({ start, end, holes = [] }: Found): Piece[] {
  return [...holes, { start: end, end }].map((hole, i) => ({
    start: holes[i - 1]?.end ?? start,
    end: hole.start,
    isString: true,
  }));
}

/** Whether what an element holds is code, or in another language. */
function isHidden(name: string, tag: Node): boolean {
  if (isOneOf(VERBATIM, name) || isOneOf(RAW, name)) return true;
  return (tag["attributes"] as readonly Node[]).some(({ name: attribute, value }) => {
    const said = isNode(value) && value.type === "StringLiteral" ? String(value["value"]) : undefined;
    const key = nameOf(attribute);
    return (key === "translate" && said === "no") || (key === "lang" && said !== undefined && !isPersian(said));
  });
}

/** The name of a variable, a key, a property, a tag. */
function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  const { name, value, property, id, expression } = node;
  if (typeof name === "string") return name;
  if (isNode(name)) return nameOf(name);
  if (typeof value === "string") return value;
  return nameOf(property ?? id ?? expression);
}

/** The variable that an expression begins with: of `it.each(…)` it is `it`. */
function rootOf(callee: Node): string {
  let node: unknown = callee;
  while (isNode(node)) {
    if (typeof node["name"] === "string") return node["name"];
    node = node["object"] ?? node["callee"] ?? node["tag"];
  }
  return "";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}
