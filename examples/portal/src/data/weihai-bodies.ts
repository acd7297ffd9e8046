import type { Body } from "@hengjian/core/organisation";

/**
 * Real bodies of Weihai: the city bureau, the seven county-level units, and some of their towns. Codes of the three
 * national zones (371071 to 371073) are statistical ones.
 */
export const weihaiBodies: readonly Body[] = [
  { id: "371000", name: "威海市司法局", tier: "city", code: "371000" },
  { id: "371002", name: "环翠区司法局", tier: "county", parent: "371000", code: "371002" },
  { id: "371002100", name: "张村镇", tier: "town", parent: "371002", code: "371002100" },
  { id: "371002101", name: "羊亭镇", tier: "town", parent: "371002", code: "371002101" },
  { id: "371003", name: "文登区司法局", tier: "county", parent: "371000", code: "371003" },
  { id: "371003001", name: "龙山路街道", tier: "town", parent: "371003", code: "371003001" },
  { id: "371003109", name: "葛家镇", tier: "town", parent: "371003", code: "371003109" },
  { id: "371071", name: "威海火炬高技术产业开发区社会工作部", tier: "county", parent: "371000", code: "371071" },
  { id: "371071108", name: "初村镇", tier: "town", parent: "371071", code: "371071108" },
  { id: "371072", name: "威海经济技术开发区社会工作部", tier: "county", parent: "371000", code: "371072" },
  { id: "371072105", name: "泊于镇", tier: "town", parent: "371072", code: "371072105" },
  { id: "371073", name: "威海临港经济技术开发区社会工作部", tier: "county", parent: "371000", code: "371073" },
  { id: "371073107", name: "草庙子镇", tier: "town", parent: "371073", code: "371073107" },
  { id: "371082", name: "荣成市司法局", tier: "county", parent: "371000", code: "371082" },
  { id: "371082007", name: "崖头街道", tier: "town", parent: "371082", code: "371082007" },
  { id: "371082101", name: "俚岛镇", tier: "town", parent: "371082", code: "371082101" },
  { id: "371083", name: "乳山市司法局", tier: "county", parent: "371000", code: "371083" },
  { id: "371083001", name: "城区街道", tier: "town", parent: "371083", code: "371083001" },
  { id: "371083102", name: "海阳所镇", tier: "town", parent: "371083", code: "371083102" },
  { id: "371083106", name: "冯家镇", tier: "town", parent: "371083", code: "371083106" },
];
