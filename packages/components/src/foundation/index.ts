export { actorContext, clockContext, lawContext, localeContext, packContext, todayContext } from "./contexts.js";
export { define, setPrefix, tagName, type TagName } from "./define.js";
export { HjFormElement, type FormFault } from "./form-element.js";
export { LoadController, type LoadState } from "./load-controller.js";
export { memorySource } from "./memory-source.js";
export { HjProvider } from "./provider.js";
export { restSource, type RestOptions } from "./rest-source.js";
export { SourceFailure } from "./source-failure.js";
export type { DataSource, Envelope, Page, Saved, Wanted } from "./source.js";
