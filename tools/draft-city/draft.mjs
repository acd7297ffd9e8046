// From national division codes to bodies: what a code says, and no more. Pure; draft-city.mjs reads and writes.

/** Names of county-level rows that are no civil division but a zone with statistical codes. */
const ZONE = /(开发区|高新区|新区|园区|管理区|示范区|保税区)$/;

/** Province-level rows that stand in for a city, such as 110100 市辖区. */
const VIRTUAL = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;

/**
 * Drafts the bodies of a prefecture-level city: its justice bureau, its counties and zones, its towns and subdistricts.
 * `rows` are rows of the national table: `cities` { code, name }, `areas` { code, name, cityCode }, `streets`
 * { code, name, areaCode }. Throws where the table has no such city.
 */
export function draftCity(code, { cities, areas, streets }) {
  const city = cities.find((row) => row.code === code.slice(0, 4));
  if (!/^\d{4}(00)?$/.test(code) || !city || VIRTUAL.test(city.name)) {
    throw new Error(`no prefecture-level city has the code ${code}: give four digits, such as 3710 for Weihai`);
  }
  const top = `${city.code}00`;
  const counties = areas.filter((row) => row.cityCode === city.code && !VIRTUAL.test(row.name));
  const skipped = [];
  const bodies = [{ id: top, name: `${city.name}司法局`, tier: "city", kind: "justiceBureau", code: top }];
  for (const { code: id, name } of counties) {
    const zone = ZONE.test(name);
    bodies.push({
      id,
      name: zone ? `${name}管理机构` : `${name}司法局`,
      tier: "county",
      kind: zone ? "zone" : "justiceBureau",
      parent: top,
      code: id,
      ...(zone && { standing: "assumed" }), // who supervises in a zone, no code says
    });
    for (const row of streets.filter(({ areaCode }) => areaCode === id)) {
      const kind = townKind(row.code);
      if (kind === undefined) skipped.push({ code: row.code, name: row.name });
      else bodies.push({ id: row.code, name: townName(row.name), tier: "town", kind, parent: id, code: row.code });
    }
  }
  return { name: city.name, bodies, skipped };
}

/** The file of bodies, ready to be written. */
export function bodiesFile({ name, bodies, skipped }, { version, table }) {
  const left = skipped.map((row) => `${row.code} ${row.name}`).join("、");
  return {
    name,
    version,
    note: `由 ${table} 起草。功能区的机构名称、市级部门、主送机关要人工补充。${left === "" ? "" : `统计用代码，不是机构，没有列入：${left}。`}`,
    bodies,
    addressees: [],
  };
}

/** A pack without values: the law of the place is for somebody to read and write in. */
export function packSkeleton(name, { id, en, version }) {
  return { id, name: { zh: name.replace(/市$/, ""), en }, version, extends: "national", sources: {}, values: {} };
}

/** 001 to 099 are subdistricts, 100 to 399 towns and townships; what lies above exists in statistics alone. */
function townKind(code) {
  const number = Number(code.slice(6, 9));
  if (number >= 1 && number < 100) return "subdistrict";
  return number < 400 ? "town" : undefined;
}

function townName(name) {
  return name.replace(/街道办事处$/, "街道").replace(/人民政府$/, "");
}
