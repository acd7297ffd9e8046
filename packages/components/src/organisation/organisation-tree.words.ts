import type { Locale } from "@hengjian/core/foundation";

const zh = {
  tree: "机构",
  search: "按名称或区划代码查找",
  departments: "行政执法部门（本系统）",
  empty: "还没有机构",
  emptyWhat: "把机构清单交给本组件后，在这里逐级展开。",
  loading: "正在整理机构…",
  found: (p: { count: string }) => `找到 ${p.count} 个机构`,
  notFound: (p: { text: string }) => `没有名称含“${p.text}”或代码以它开头的机构`,
  children: (p: { count: string }) => `下级 ${p.count} 个`,
  worst: (p: { severity: string; count: string }) => `${p.severity} ${p.count} 处`,
  fine: "没有问题",
};

/** The words of the tree. */
export const words: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    tree: "Bodies",
    search: "Find by name or division code",
    departments: "Enforcement departments (sectors)",
    empty: "No bodies yet",
    emptyWhat: "Once this element is given a list of bodies, they open here tier by tier.",
    loading: "Putting the bodies in order…",
    found: (p) => `${p.count} bodies found`,
    notFound: (p) => `No body has "${p.text}" in its name or a code that begins with it`,
    children: (p) => `${p.count} below`,
    worst: (p) => `${p.severity}: ${p.count}`,
    fine: "Nothing wrong",
  },
};
