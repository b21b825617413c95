import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutSeams } from "../../src/documents/index.ts";
import { applyEdits, type Edit } from "../../src/edits/index.ts";

/** Pieces of text, and the seams between them: the source and where its seams are. */
const sewn = fc
  .tuple(
    fc.string({ maxLength: 4 }),
    fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.string({ maxLength: 4 })), { maxLength: 6 }),
  )
  .map(([first, rest]) => {
    let source = first;
    const seams = rest.map(([seam, piece]) => {
      const start = source.length;
      source += seam + piece;
      return { start, end: start + seam.length };
    });
    return { source, seams, text: first + rest.map(([, piece]) => piece).join("") };
  });

/** Ordered, disjoint edits of a text of this length. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .uniqueArray(fc.nat({ max: length }), { maxLength: 6 })
    .map((offsets) => offsets.sort((a, b) => a - b))
    .map((offsets) =>
      Array.from({ length: offsets.length >> 1 }, (_, i) => ({
        start: offsets[2 * i]!,
        end: offsets[2 * i + 1]!,
        replacement: "×",
      })),
    );

describe("withoutSeams", () => {
  test("one text, and the way back", () => {
    const { text, cut, restore, restoreEdits } = withoutSeams('"a "\n"b"', [{ start: 3, end: 6 }]);
    expect(text).toBe('"a b"');
    expect(cut([{ start: 6, end: 8 }])).toEqual([{ start: 3, end: 5 }]);
    expect(restore([{ start: 1, end: 4 }])).toEqual([{ start: 1, end: 7 }]);
    // What begins within a seam begins behind it.
    expect(cut([{ start: 4, end: 7 }])).toEqual([{ start: 3, end: 4 }]);
    // The space before the seam, and what stands on both of its sides.
    expect(restoreEdits([{ start: 2, end: 3, replacement: "" }])).toEqual([{ start: 2, end: 3, replacement: "" }]);
    expect(restoreEdits([{ start: 2, end: 4, replacement: "×" }])).toEqual([
      { start: 2, end: 3, replacement: "×" },
      { start: 6, end: 7, replacement: "" },
    ]);
  });

  test("edits of the text, made in the source, leave every seam as it is", () => {
    fc.assert(
      fc.property(
        sewn.chain((one) => fc.tuple(fc.constant(one), editsOf(one.text.length))),
        ([{ source, seams, text }, edits]) => {
          const seamless = withoutSeams(source, seams);
          expect(seamless.text).toBe(text);
          const restored = seamless.restoreEdits(edits);
          for (const { start, end, replacement } of restored) {
            expect(start < end || replacement !== "").toBe(true);
            expect(seams.some((seam) => start < seam.end && end > seam.start)).toBe(false);
          }
          // Whatever is left of the seams, cut out of the edited source, gives the edited text.
          let shift = 0;
          let next = 0;
          const moved = seams.map(({ start, end }) => {
            for (; next < restored.length && restored[next]!.end <= start; next++) {
              shift += restored[next]!.replacement.length - (restored[next]!.end - restored[next]!.start);
            }
            return { start: start + shift, end: end + shift };
          });
          expect(withoutSeams(applyEdits(source, restored), moved).text).toBe(applyEdits(text, edits));
        },
      ),
    );
  });

  test("ranges come back to where they were", () => {
    fc.assert(
      fc.property(
        sewn.chain((one) => fc.tuple(fc.constant(one), editsOf(one.text.length))),
        ([{ source, seams }, ranges]) => {
          const { cut, restore } = withoutSeams(source, seams);
          expect(cut(restore(ranges))).toEqual(ranges);
        },
      ),
    );
  });
});
