import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBlock, writeBlock } from "./block.js";

describe("a block from a spreadsheet", () => {
  test.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "as Excel copies it",
    ],
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "with bare line ends",
    ],
    ['"一行\n两行"\tb\r\n', [["一行\n两行", "b"]], "with a line end in a cell"],
    ['"说 ""好""\t了"\tb', [['说 "好"\t了', "b"]], "with quotes and a tab in a cell"],
    ['"甲"案\tb', [['"甲"案', "b"]], "with a quote that opens no quoted cell"],
    ['12" 管\tb', [['12" 管', "b"]], "with a quote in the middle"],
    [
      "a\t\t\r\n\tb",
      [
        ["a", "", ""],
        ["", "b"],
      ],
      "with empty cells",
    ],
    ['"没有关', [['"没有关']], "with a quote that never closes"],
    ["单", [["单"]], "of one cell"],
    ["", [], "with nothing in it"],
  ])("%j %#: %j, %s", (text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  test("comes back as it was copied", () => {
    const cell = fc.string({ unit: fc.constantFrom("甲", "a", '"', "\t", "\n", " ", "1") });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (block) => {
        expect(readBlock(writeBlock(block))).toEqual(block);
      }),
    );
  });
});
