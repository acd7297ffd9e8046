import type { Locale } from "@hengjian/core/foundation";
import type { CoverageItem } from "@hengjian/core/organisation";

const zh = {
  title: (p: { name: string }) => `${p.name}：机构覆盖`,
  nothing: "没有您可以查看的机构",
  on: "判定日",
  bodies: "机构",
  count: (p: { count: number }) => `${p.count} 个`,
  items: { unit: "监督机构", dedicated: "专人", dutyList: "职责清单", legalOfficer: "法制员" } satisfies Record<
    CoverageItem,
    string
  >,
  fillTitle: (p: { item: string; body: string }) => `登记${p.body}的${p.item}`,
  officer: "人员",
  choose: "请选择",
  officerAt: (p: { name: string; id: string; body: string }) => `${p.name}（${p.body}，${p.id}）`,
  share: "专兼职",
  part: "兼职",
  full: "专职",
  from: "自",
  unit: "由谁负责",
  unitName: "内设机构名称",
  judicialOffice: "司法所",
  legalOfficerSection: "法制员所在部门",
  save: "登记",
  cancel: "取消",
};

/** The words of the page of organisations. */
export const words: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    title: (p) => `${p.name}: coverage`,
    nothing: "There is no body that you may see",
    on: "Judged on",
    bodies: "Bodies",
    count: (p) => `${p.count}`,
    items: {
      unit: "supervising unit",
      dedicated: "dedicated person",
      dutyList: "duty list",
      legalOfficer: "legal officer",
    },
    fillTitle: (p) => `${p.body}: record a ${p.item}`,
    officer: "Person",
    choose: "Choose",
    officerAt: (p) => `${p.name} (${p.body}, ${p.id})`,
    share: "Share",
    part: "Part-time",
    full: "Full-time",
    from: "From",
    unit: "In charge",
    unitName: "Name of the section",
    judicialOffice: "Judicial office",
    legalOfficerSection: "Section of the legal officer",
    save: "Record",
    cancel: "Cancel",
  },
};
