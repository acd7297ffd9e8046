export { actorContext, lawContext, localeContext, packContext, todayContext } from "./contexts.js";
export { define, setPrefix, tagName, type TagName } from "./define.js";
export { HjProvider } from "./provider.js";
