import { isDepartment, kindOf, type Body } from "@hengjian/core/organisation";

/** One row of the tree: a body, or the group of departments below one. */
export interface TreeRow {
  readonly id: string;
  /** Absent in the row of a group. */
  readonly body?: Body;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly children: number;
  readonly parent: string | undefined;
}

/** What stands below what: by id of the row, `undefined` for the top. */
export interface TreeIndex {
  readonly children: ReadonlyMap<string | undefined, readonly Node[]>;
  readonly size: number;
}

type Node = { readonly id: string; readonly body?: Body };

const GROUP = "/departments";

const SLICE = 2_000; // bodies that are indexed in one go

/** Indexes bodies once, in the order of the list. Bodies whose parent is not there stand at the top. */
export function treeIndex(bodies: readonly Body[]): TreeIndex {
  const steps = indexing(bodies);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link treeIndex} in small steps, so that a page with very many bodies can do other things between them. */
export function* indexing(bodies: readonly Body[]): Generator<undefined, TreeIndex> {
  const ids = new Set<string>();
  for (const [i, { id }] of bodies.entries()) {
    ids.add(id);
    if (i % (4 * SLICE) === 4 * SLICE - 1) yield;
  }
  const children = new Map<string | undefined, Node[]>();
  const put = (key: string | undefined, node: Node): void => {
    const list = children.get(key);
    if (list) list.push(node);
    else children.set(key, [node]);
  };
  const grouped = new Map<string, Node[]>();
  for (const [i, body] of bodies.entries()) {
    const { id, parent: above } = body;
    const parent = above !== undefined && above !== id && ids.has(above) ? above : undefined;
    if (parent !== undefined && isDepartment(kindOf(body))) {
      const list = grouped.get(parent);
      if (list) list.push({ id, body });
      else grouped.set(parent, [{ id, body }]);
    } else {
      put(parent, { id, body });
    }
    if (i % SLICE === SLICE - 1) yield;
  }
  for (const [parent, departments] of grouped) {
    const group = `${parent}${GROUP}`;
    put(parent, { id: group });
    children.set(group, departments);
  }
  return { children, size: bodies.length };
}

/** The rows that show while these are open. Work grows with the rows that show, not with the bodies there are. */
export function openRows({ children }: TreeIndex, open: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (parent: string | undefined, level: number, above: ReadonlySet<string>): void => {
    const nodes = children.get(parent) ?? [];
    nodes.forEach((node, i) => {
      const below = children.get(node.id)?.length ?? 0;
      rows.push({ ...node, level, position: i + 1, siblings: nodes.length, children: below, parent });
      if (below > 0 && open.has(node.id) && !above.has(node.id)) visit(node.id, level + 1, new Set(above).add(node.id));
    });
  };
  visit(undefined, 1, new Set());
  return rows;
}

/** Rows whose name or code holds the text, with all that stands above them. */
export function foundRows(
  index: TreeIndex,
  text: string,
): { readonly rows: readonly TreeRow[]; readonly found: number } {
  const wanted = text.trim().toLowerCase();
  const parents = new Map<string, string | undefined>();
  const kept = new Set<string>();
  let found = 0;
  for (const [parent, nodes] of index.children) for (const { id } of nodes) parents.set(id, parent);
  for (const nodes of index.children.values()) {
    for (const { id, body } of nodes) {
      if (!body || !(body.name.toLowerCase().includes(wanted) || body.code?.startsWith(wanted))) continue;
      found += 1;
      for (let at: string | undefined = id; at !== undefined && !kept.has(at); at = parents.get(at)) kept.add(at);
    }
  }
  const children = new Map<string | undefined, readonly Node[]>();
  for (const [parent, nodes] of index.children) {
    const some = nodes.filter(({ id }) => kept.has(id));
    if (some.length > 0) children.set(parent, some);
  }
  return { rows: openRows({ children, size: index.size }, kept), found };
}
