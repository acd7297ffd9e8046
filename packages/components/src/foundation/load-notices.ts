import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@hengjian/core/foundation";
import { formIcons, icons } from "./icons.js";
import type { LoadState } from "./load-controller.js";

const zh = {
  loading: "正在读取…",
  failed: "没有读到数据",
  failedWhy: "服务没有回应。你填写的内容没有丢。",
  offline: "没有网络",
  offlineWhy: "联网后会自动再试。你填写的内容没有丢。",
  forbidden: "没有权限",
  forbiddenWhy: "你的账号看不到这些数据，请联系管理员。",
  retry: "再试一次",
  stale: "下面是较早的数据。",
};
const words: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    loading: "Loading…",
    failed: "Nothing could be read",
    failedWhy: "The service did not answer. What you have entered is safe.",
    offline: "No network",
    offlineWhy: "It tries again by itself once there is one. What you have entered is safe.",
    forbidden: "Not allowed",
    forbiddenWhy: "Your account may not see these data; ask your administrator.",
    retry: "Try again",
    stale: "Below are older data.",
  },
};

/** Says how loading stands where there is anything to say; nothing while all is well, nor in the first moments. */
export function loadNotice(
  state: LoadState<unknown>,
  locale: Locale,
  retry: () => void,
): TemplateResult | typeof nothing {
  const t = words[locale];
  if (state.kind === "loading") {
    if (!state.slow) return nothing;
    return html`<div class="loading">
      <span class="bar"></span>
      <p class="hidden" role="status">${t.loading}</p>
    </div>`;
  }
  if (state.kind !== "failed" && state.kind !== "offline" && state.kind !== "forbidden") return nothing;
  return html`<div class="strip warning" role="alert">
    ${formIcons.cloudOff()}
    <p><strong>${t[state.kind]}。</strong>${t[`${state.kind}Why`]} ${state.stale ? t.stale : nothing}</p>
    ${state.kind === "forbidden" ? nothing : html`<button type="button" class="button" @click=${retry}>${icons.retry()} ${t.retry}</button>`}
  </div>`;
}
