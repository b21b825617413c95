import { isOneOf, type Names } from "../names.ts";

/** Commands whose arguments people read; what they stand in goes on (`\textbf`) or ends (`\section`). */
const INLINE: Names =
  " textbf textit emph underline textsl textsc textsf textrm textup textmd textnormal text mbox fbox makebox enquote textcolor colorbox uline hl alert href hyperref rl RL RLE beginR persian farsi textpersian ";
const BLOCK: Names =
  " part chapter section subsection subsubsection paragraph subparagraph title subtitle author date institute caption captionof footnote footnotetext thanks item frametitle framesubtitle marginpar abstract faTitle fatitle faAbstract faabstract keywords fakeywords degree faDegree department fadepartment university fauniversity supervisor dedication acknowledgement note header lhead rhead chead lfoot rfoot cfoot parbox multicolumn multirow addcontentsline quote epigraph ";

/** Commands whose last argument alone is for people: the ones before say how. */
const LAST_ONLY: Names =
  " textcolor colorbox href addcontentsline parbox multicolumn multirow makebox captionof footnotetext raisebox resizebox scalebox hyperref ";

/** Environments whose content is shown letter by letter, is a formula or a drawing, or is in Latin script. */
const CODE: Names =
  " verbatim Verbatim BVerbatim LVerbatim lstlisting minted alltt comment filecontents tikzpicture pgfpicture picture axis algorithmic algorithm2e equation align alignat flalign gather multline eqnarray displaymath math array matrix pmatrix bmatrix cases split subequations dmath latin english Latin English LTR thebibliography forest circuitikz psset pspicture program code listing ";

/** What a command makes of its arguments: a part of the sentence, a sentence of its own, or nothing that people read. */
export type Reading = "inline" | "block" | "words" | "code";

const CODE_COMMAND =
  /^(?:.*ref|cite.*|.*cite|label|tag|include.*|input|bib.*|use.*|Require.*|documentclass|pass.*|url|path|nolinkurl|(?:re)?new.*|provide.*|Declare.*|def|let|gdef|edef|set.*|addto.*|.*space|vskip|hskip|color|definecolor|lr|LR|LRE|textLR|textlatin|latin.*|verb|lstinline|mintinline|index|gls.*|Gls.*|newgloss.*|ac|acs|acl|acrlong|acrshort|hypersetup|geometry|page.*|graphicspath|.*font.*|SI|si|num|ensuremath|begin|end|if.*|rule|line|vline|cline|.*skip|input.*|tikz.*|draw|node|lstset|lstinput.*|hyphenation|char|symbol|usetheme|use.*theme)\*?$/;

/** What a command makes of its arguments. One that nobody knows may take ids, so a lone word in it is left. */
export function readingOf(command: string): Reading {
  if (isOneOf(INLINE, command)) return "inline";
  if (isOneOf(BLOCK, command)) return "block";
  return CODE_COMMAND.test(command) ? "code" : "words";
}

/** Whether only the last of a command's arguments is for people. */
export function readsLastOnly(command: string): boolean {
  return isOneOf(LAST_ONLY, command);
}

/** Whether an environment holds no prose; one with a star is the same without numbers. */
export function isCodeEnvironment(name: string): boolean {
  return isOneOf(CODE, name.replace(/\*$/, ""));
}

/** Whether what stands in square brackets behind a command is for people: the label of an item, a short title. */
export function readsOption(command: string): boolean {
  return /^(?:item|(?:sub)*section|chapter|part|caption)$/.test(command);
}
