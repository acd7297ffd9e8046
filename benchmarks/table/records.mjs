// 100,000 made-up cases of eight fields, the same ones for every table.
const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍鹏宇"];
const KINDS = ["normal", "simple", "none"];

export function makeRecords(count) {
  let seed = 20261116;
  const next = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const two = (value) => String(value).padStart(2, "0");
  return Array.from({ length: count }, (_, i) => ({
    number: `鲁罚字〔2026〕${String((i * 7919 + 4321) % count).padStart(6, "0")}号`,
    party: SURNAMES[next(20)] + GIVEN[next(30)] + GIVEN[next(30)],
    body: `单位 ${1 + next(80)}`,
    kind: KINDS[next(3)],
    opened: `2026-${two(1 + next(12))}-${two(1 + next(28))}`,
    fine: next(500_000),
    hours: next(160) / 2,
    note: `经办 ${next(5000)}`,
  }));
}

export const chinese = new Intl.Collator("zh-Hans-CN");
