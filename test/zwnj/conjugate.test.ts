import { describe, expect, it } from "vitest";
import { conjugateAll, type PackedStems } from "../../src/zwnj/lexicon/conjugate.ts";

/** The forms of some stems, by their flags, in an order of their own. */
function formsOf(stems: Partial<PackedStems>): Record<string, string> {
  const byFlags = new Map<string, Set<string>>();
  conjugateAll({ present: "", past: "", spokenStems: "", contractedStems: "", ...stems }, (form, flags) => {
    const key = flags.join(" ");
    byFlags.set(key, (byFlags.get(key) ?? new Set()).add(form));
  });
  return sorted(Object.fromEntries([...byFlags].map(([flags, forms]) => [flags, [...forms].join(" ")])));
}

function sorted(forms: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(forms).map(([flags, list]) => [flags, list.split(" ").sort().join(" ")]));
}

/** What a present stem has behind می alone, by itself as well, and only by itself. */
const present = (behindMi: string, both: string, alone: string) => ({
  followsMi: behindMi,
  "followsMi finite": both,
  finite: alone,
});

describe("the forms of a verb", () => {
  it.each([
    [
      "رو",
      present(
        "روین",
        "روم روی رود رویم روید روند",
        "بروم بروی برود برویم بروید بروند نروم نروی نرود نرویم نروید نروند برو نرو",
      ),
    ],
    [
      "گوی",
      present(
        "گویین",
        "گویم گویی گوید گوییم گویید گویند",
        "بگویم بگویی بگوید بگوییم بگویید بگویند نگویم نگویی نگوید نگوییم نگویید نگویند بگو نگو",
      ),
    ],
    [
      "آی",
      present(
        "آیین",
        "آیم آیی آید آییم آیید آیند",
        "بیایم بیایی بیاید بیاییم بیایید بیایند نیایم نیایی نیاید نیاییم نیایید نیایند بیا نیا",
      ),
    ],
    [
      "افت",
      present(
        "افتین",
        "افتم افتی افتد افتیم افتید افتند",
        "بیفتم بیفتی بیفتد بیفتیم بیفتید بیفتند نیفتم نیفتی نیفتد نیفتیم نیفتید نیفتند بیفت نیفت",
      ),
    ],
    [
      "ایست",
      present(
        "ایستین",
        "ایستم ایستی ایستد ایستیم ایستید ایستند",
        "بایستم بایستی بایستد بایستیم بایستید بایستند نایستم نایستی نایستد نایستیم نایستید نایستند بایست نایست",
      ),
    ],
  ])("of the present stem %s", (stem, forms) => {
    expect(formsOf({ present: stem })).toEqual(sorted(forms));
  });

  /** With what a verb of writing has alone: «میراند» has no spoken «می‌روند». */
  it.each([
    ["رفت", "رفت رفتم رفتی رفتیم رفتید رفتند", "نرفت نرفتم نرفتی نرفتیم نرفتید نرفتند", "رفته", "نرفته", "رفتن نرفتن"],
    [
      "آورد",
      "آورد آوردم آوردی آوردیم آوردید آوردند",
      "نیاورد نیاوردم نیاوردی نیاوردیم نیاوردید نیاوردند",
      "آورده",
      "نیاورده",
      "آوردن نیاوردن",
    ],
    [
      "راند",
      "راند راندم راندی راندیم راندید راندند",
      "نراند نراندم نراندی نراندیم نراندید نراندند",
      "رانده",
      "نرانده",
      "راندن نراندن",
    ],
    [
      "میراند",
      "میراند میراندم میراندی میراندیم میراندید میراندند",
      "نمیراند نمیراندم نمیراندی نمیراندیم نمیراندید نمیراندند",
      "میرانده",
      "نمیرانده",
      "میراندن نمیراندن",
    ],
    [
      "اندوخت",
      "اندوخت اندوختم اندوختی اندوختیم اندوختید اندوختند",
      "نیندوخت نیندوختم نیندوختی نیندوختیم نیندوختید نیندوختند",
      "اندوخته",
      "نیندوخته",
      "اندوختن نیندوختن",
    ],
  ])("of the past stem %s", (stem, both, negative, participle, negativeParticiple, infinitives) => {
    expect(formsOf({ past: stem })).toEqual(
      sorted({
        "followsMi finite": both,
        finite: negative,
        "followsMi participle silent": participle,
        "participle silent": negativeParticiple,
        "": infinitives,
      }),
    );
  });

  it("of a causative, whose alef is a waw in speech", () => {
    expect(formsOf({ past: "پراند" })).toEqual(
      sorted({
        "followsMi finite": "پراند پراندم پراندی پراندیم پراندید پراندند پروند پروندم پروندی پروندیم پروندید پروندند",
        finite: [
          "نپراند نپراندم نپراندی نپراندیم نپراندید نپراندند نپروند نپروندم نپروندی نپروندیم نپروندید نپروندند",
          "بپرونم بپرونی بپرونه بپرونیم بپرونین بپرونید بپرونن بپرونند نپرونم نپرونی نپرونه نپرونیم نپرونین نپرونید نپرونن نپرونند",
        ].join(" "),
        followsMi: "پرونم پرونی پرونه پرونیم پرونین پرونید پرونن پرونند",
        "followsMi participle silent": "پرانده پرونده",
        "participle silent": "نپرانده نپرونده",
        "": "پراندن نپراندن پروندن نپروندن",
      }),
    );
  });

  it("of a stem of speech, and of a contracted one", () => {
    expect(formsOf({ spokenStems: "تون" })).toEqual(
      sorted({
        followsMi: "تونم تونی تونه تونیم تونین تونید تونن تونند",
        finite:
          "بتونم بتونی بتونه بتونیم بتونین بتونید بتونن بتونند نتونم نتونی نتونه نتونیم نتونین نتونید نتونن نتونند",
      }),
    );
    expect(formsOf({ contractedStems: "ش" })).toEqual(sorted({ finite: "بشه بشین نشه نشین" }));
  });

  it("of several stems of all kinds are those of each", () => {
    const forms = formsOf({ present: "رو دو", past: "رفت دوید", spokenStems: "تون", contractedStems: "ش" });
    const finite = forms["finite"]!.split(" ");
    expect(finite).toEqual(expect.arrayContaining(["برو", "بدو", "نرفت", "ندوید", "بتونه", "نشه"]));
    expect(forms["followsMi finite"]!.split(" ")).toEqual(expect.arrayContaining(["رود", "دود", "رفت", "دوید"]));
  });
});
