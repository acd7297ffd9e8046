import "axe-core/axe.min.js"; // a script of its own global, no module
import type axeCore from "axe-core";
import { executeServerCommand, sendKeys } from "@web/test-runner-commands";
import { render, type LitElement, type TemplateResult } from "lit";

declare const axe: typeof axeCore;

/** Puts a template on the page, alone, and gives its first element when everything in it has been drawn. */
export async function mount<T extends HTMLElement = HTMLElement>(template: TemplateResult): Promise<T> {
  document.body.replaceChildren();
  const box = document.createElement("main");
  document.body.append(box);
  render(template, box);
  const element = box.firstElementChild as T; // the caller says what it has written
  await drawn(box);
  return element;
}

/** Waits until every element of ours below `root` has drawn itself, and those that drew inside them. */
export async function drawn(root: ParentNode = document.body): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const element of deep(root)) await (element as Partial<LitElement>).updateComplete;
  }
}

/** Every element below `root`, its own shadow tree and all others included. */
export function deep(root: ParentNode): readonly HTMLElement[] {
  const own = root instanceof Element && root.shadowRoot ? deep(root.shadowRoot) : [];
  return [
    ...own,
    ...[...root.children].flatMap((child) => (child instanceof HTMLElement ? [child, ...deep(child)] : [])),
  ];
}

/** Presses a real key, on the page in front, and waits until the page has had it. */
export async function pressKey(key: string): Promise<void> {
  await executeServerCommand("bring-to-front");
  const released = new Promise((resolve) => {
    document.addEventListener("keyup", resolve, { once: true, capture: true });
  });
  await sendKeys({ press: key });
  await released;
  await drawn();
}

/** The first element below `root`, shadow trees included, that matches. Throws where there is none. */
export function one<K extends keyof HTMLElementTagNameMap>(tag: K, root?: ParentNode): HTMLElementTagNameMap[K];
export function one(selector: string, root?: ParentNode): HTMLElement;
export function one(selector: string, root: ParentNode = document.body): HTMLElement {
  const found = deep(root).find((element) => element.matches(selector));
  if (!found) throw new Error(`nothing on the page matches ${selector}`);
  return found;
}

/** Every element below `root` that matches, shadow trees included. */
export function all(selector: string, root: ParentNode = document.body): readonly HTMLElement[] {
  return deep(root).filter((element) => element.matches(selector));
}

/** What a reader sees of an element, shadow trees included, with single blanks. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof HTMLSlotElement) node.assignedNodes().forEach(walk);
    const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    children.forEach(walk);
  };
  walk(element);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** What axe has against the page, as lines; empty where nothing. */
export async function axeFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
}

/** The tokens of look.md for a dark page. */
export const dark = {
  "--hj-color-text": "#e3e8ed",
  "--hj-color-text-soft": "#a8b3be",
  "--hj-color-line": "#303a45",
  "--hj-color-control": "#7a8794",
  "--hj-color-measure": "#9aa9b8",
  "--hj-color-surface": "#181e25",
  "--hj-color-sunken": "#10151b",
  "--hj-color-accent": "#8ec1ec",
  "--hj-color-on-accent": "#0b2236",
  "--hj-color-accent-soft": "#1c3247",
  "--hj-color-focus": "#7fb4ff",
  "--hj-color-violation": "#ff9e94",
  "--hj-color-violation-soft": "#3b1f1d",
  "--hj-color-warning": "#f1b75f",
  "--hj-color-warning-soft": "#362912",
  "--hj-color-remark": "#b3c2d1",
  "--hj-color-remark-soft": "#252f39",
  "--hj-color-question": "#c8b4f7",
  "--hj-color-question-soft": "#2c2541",
  "--hj-color-ok": "#80ce9f",
} as const;

/** Sets the page light or dark, ground included. */
export function setTheme(theme: "light" | "dark"): void {
  const { style } = document.documentElement;
  for (const [token, value] of Object.entries(dark)) {
    if (theme === "dark") style.setProperty(token, value);
    else style.removeProperty(token);
  }
  document.body.style.background = theme === "dark" ? "#10151b" : "#ffffff";
  document.body.style.color = theme === "dark" ? "#e3e8ed" : "#18212b";
  document.documentElement.lang = "zh-CN";
  document.title = "衡鉴";
}
