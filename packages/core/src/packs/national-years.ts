// Written by tools/holidays/generate.mjs from chinese-days 1.5.7 and holiday-cn. Do not edit; run it again.

/** Days off and worked of one year, in few letters: `0101-0103 newYear` is off from 1 to 3 January. */
export interface YearRow {
  readonly year: number;
  readonly off: string;
  readonly work: string;
  /** No notice yet: the holidays that the law itself fixes, and no shifting. */
  readonly expected?: boolean;
}

/** 2007 to 2031. Up to 2026 both sets agree on every day. */
export const yearRows: readonly YearRow[] = [
  {
    year: 2007,
    off: "0101-0103 newYear, 0218-0224 springFestival, 0501-0507 labourDay, 1001-1007 nationalDay, 1230-1231 newYear",
    work: "0217 0225 0428 0429 0929 0930 1229",
  },
  {
    year: 2008,
    off: "0101-0101 newYear, 0206-0212 springFestival, 0404-0406 qingming, 0501-0503 labourDay, 0607-0609 dragonBoat, 0913-0915 midAutumn, 0929-1005 nationalDay",
    work: "0202 0203 0504 0927 0928",
  },
  {
    year: 2009,
    off: "0101-0103 newYear, 0125-0131 springFestival, 0404-0406 qingming, 0501-0503 labourDay, 0528-0530 dragonBoat, 1001-1002 nationalDay, 1003-1003 midAutumn, 1004-1008 nationalDay",
    work: "0104 0124 0201 0531 0927 1010",
  },
  {
    year: 2010,
    off: "0101-0103 newYear, 0213-0219 springFestival, 0403-0405 qingming, 0501-0503 labourDay, 0614-0616 dragonBoat, 0922-0924 midAutumn, 1001-1007 nationalDay",
    work: "0220 0221 0612 0613 0919 0925 0926 1009",
  },
  {
    year: 2011,
    off: "0101-0103 newYear, 0202-0208 springFestival, 0403-0405 qingming, 0430-0502 labourDay, 0604-0604 dragonBoat, 0606-0606 dragonBoat, 0910-0912 midAutumn, 1001-1007 nationalDay",
    work: "0130 0212 0402 1008 1009 1231",
  },
  {
    year: 2012,
    off: "0101-0103 newYear, 0122-0128 springFestival, 0402-0404 qingming, 0429-0501 labourDay, 0622-0622 dragonBoat, 0624-0624 dragonBoat, 0930-0930 midAutumn, 1001-1007 nationalDay",
    work: "0121 0129 0331 0401 0428 0929",
  },
  {
    year: 2013,
    off: "0101-0103 newYear, 0209-0215 springFestival, 0404-0406 qingming, 0429-0501 labourDay, 0610-0612 dragonBoat, 0919-0921 midAutumn, 1001-1007 nationalDay",
    work: "0105 0106 0216 0217 0407 0427 0428 0608 0609 0922 0929 1012",
  },
  {
    year: 2014,
    off: "0101-0101 newYear, 0131-0206 springFestival, 0405-0407 qingming, 0501-0503 labourDay, 0602-0602 dragonBoat, 0908-0908 midAutumn, 1001-1007 nationalDay",
    work: "0126 0208 0504 0928 1011",
  },
  {
    year: 2015,
    off: "0101-0103 newYear, 0218-0224 springFestival, 0405-0406 qingming, 0501-0501 labourDay, 0620-0620 dragonBoat, 0622-0622 dragonBoat, 0903-0904 other, 0927-0927 midAutumn, 1001-1007 nationalDay",
    work: "0104 0215 0228 0906 1010",
  },
  {
    year: 2016,
    off: "0101-0101 newYear, 0207-0213 springFestival, 0404-0404 qingming, 0501-0502 labourDay, 0609-0611 dragonBoat, 0915-0917 midAutumn, 1001-1007 nationalDay",
    work: "0206 0214 0612 0918 1008 1009",
  },
  {
    year: 2017,
    off: "0101-0102 newYear, 0127-0202 springFestival, 0402-0404 qingming, 0501-0501 labourDay, 0528-0530 dragonBoat, 1001-1003 nationalDay, 1004-1004 midAutumn, 1005-1008 nationalDay",
    work: "0122 0204 0401 0527 0930",
  },
  {
    year: 2018,
    off: "0101-0101 newYear, 0215-0221 springFestival, 0405-0407 qingming, 0429-0501 labourDay, 0618-0618 dragonBoat, 0924-0924 midAutumn, 1001-1007 nationalDay, 1230-1231 newYear",
    work: "0211 0224 0408 0428 0929 0930 1229",
  },
  {
    year: 2019,
    off: "0101-0101 newYear, 0204-0210 springFestival, 0405-0407 qingming, 0501-0504 labourDay, 0607-0609 dragonBoat, 0913-0915 midAutumn, 1001-1007 nationalDay",
    work: "0202 0203 0428 0505 0929 1012",
  },
  {
    year: 2020,
    off: "0101-0101 newYear, 0124-0202 springFestival, 0404-0406 qingming, 0501-0505 labourDay, 0625-0627 dragonBoat, 1001-1008 nationalDay",
    work: "0119 0426 0509 0628 0927 1010",
  },
  {
    year: 2021,
    off: "0101-0103 newYear, 0211-0217 springFestival, 0403-0405 qingming, 0501-0505 labourDay, 0612-0614 dragonBoat, 0919-0921 midAutumn, 1001-1007 nationalDay",
    work: "0207 0220 0425 0508 0918 0926 1009",
  },
  {
    year: 2022,
    off: "0101-0103 newYear, 0131-0206 springFestival, 0403-0405 qingming, 0430-0504 labourDay, 0603-0605 dragonBoat, 0910-0912 midAutumn, 1001-1007 nationalDay, 1231-1231 newYear",
    work: "0129 0130 0402 0424 0507 1008 1009",
  },
  {
    year: 2023,
    off: "0101-0102 newYear, 0121-0127 springFestival, 0405-0405 qingming, 0429-0503 labourDay, 0622-0624 dragonBoat, 0929-0929 midAutumn, 0930-1006 nationalDay",
    work: "0128 0129 0423 0506 0625 1007 1008",
  },
  {
    year: 2024,
    off: "0101-0101 newYear, 0210-0217 springFestival, 0404-0406 qingming, 0501-0505 labourDay, 0610-0610 dragonBoat, 0915-0917 midAutumn, 1001-1007 nationalDay",
    work: "0204 0218 0407 0428 0511 0914 0929 1012",
  },
  {
    year: 2025,
    off: "0101-0101 newYear, 0128-0204 springFestival, 0404-0406 qingming, 0501-0505 labourDay, 0531-0602 dragonBoat, 1001-1005 nationalDay, 1006-1006 midAutumn, 1007-1008 nationalDay",
    work: "0126 0208 0427 0928 1011",
  },
  {
    year: 2026,
    off: "0101-0103 newYear, 0215-0223 springFestival, 0404-0406 qingming, 0501-0505 labourDay, 0619-0621 dragonBoat, 0925-0927 midAutumn, 1001-1007 nationalDay",
    work: "0104 0214 0228 0509 0920 1010",
  },
  {
    year: 2027,
    expected: true,
    off: "0101-0101 newYear, 0205-0208 springFestival, 0405-0405 qingming, 0501-0502 labourDay, 0609-0609 dragonBoat, 0915-0915 midAutumn, 1001-1003 nationalDay",
    work: "",
  },
  {
    year: 2028,
    expected: true,
    off: "0101-0101 newYear, 0125-0128 springFestival, 0404-0404 qingming, 0501-0502 labourDay, 0528-0528 dragonBoat, 1001-1003 nationalDay",
    work: "",
  },
  {
    year: 2029,
    expected: true,
    off: "0101-0101 newYear, 0212-0215 springFestival, 0404-0404 qingming, 0501-0502 labourDay, 0616-0616 dragonBoat, 0922-0922 midAutumn, 1001-1003 nationalDay",
    work: "",
  },
  {
    year: 2030,
    expected: true,
    off: "0101-0101 newYear, 0202-0205 springFestival, 0405-0405 qingming, 0501-0502 labourDay, 0605-0605 dragonBoat, 0912-0912 midAutumn, 1001-1003 nationalDay",
    work: "",
  },
  {
    year: 2031,
    expected: true,
    off: "0101-0101 newYear, 0122-0125 springFestival, 0405-0405 qingming, 0501-0502 labourDay, 0624-0624 dragonBoat, 1001-1003 nationalDay",
    work: "",
  },
];
