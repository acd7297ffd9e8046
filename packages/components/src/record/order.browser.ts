import { expect } from "chai";
import { orderOf, type Key } from "./order.js";
import { doInSlices, doNow } from "./steps.js";

const sorted = (keys: readonly Key[]): readonly Key[] => Array.from(doNow(orderOf(keys)), (at) => keys[at] ?? "");

/** Made-up texts, the same ones each time; of signs that are in order one by one, or of any. */
function texts(signs: string, count: number): readonly string[] {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const all = Array.from(signs);
  const made = Array.from({ length: count }, () =>
    Array.from({ length: next(5) }, () => all[next(all.length)]).join(""),
  );
  return [...new Set(made)];
}

const chinese = new Intl.Collator("zh-Hans-CN");
const PEOPLE = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗重行乐单仇曾";

describe("the order of keys", () => {
  for (const [what, signs] of [
    ["names", PEOPLE],
    ["numbers of files", `${PEOPLE}0123456789〔〕（）-/号第`],
    ["codes", "ABCXYZ0123456789-._"],
    ["codes in capitals and small letters, which are equal until all else is", "AaBbCc0123"],
    ["digits of both widths", "0１2３王"],
    ["signs beyond the common ones", "𠮷王é½…㎡ 、"],
  ] as const) {
    it(`is that of Chinese readers: ${what}`, () => {
      const keys = texts(signs, 800);
      const expected = [...keys].sort((a, b) => chinese.compare(a, b));
      const got = sorted(keys);
      // Texts that the collator calls equal may stand either way round.
      got.forEach((key, at) => expect(chinese.compare(String(key), expected[at] ?? ""), `${at}`).to.equal(0));
    });
  }

  it("is by size for numbers, negative ones and fractions too", () => {
    expect(sorted([10, -1, 2.5, 0, 1000, -30])).to.deep.equal([-30, -1, 0, 2.5, 10, 1000]);
  });

  it("is the same in slices, and nothing once it is stopped", async () => {
    const keys = texts(PEOPLE, 3000);
    expect(await doInSlices(orderOf(keys), () => false)).to.deep.equal(doNow(orderOf(keys)));
    expect(await doInSlices(orderOf(keys), () => true)).to.equal(undefined);
  });
});
