import { createContext } from "@lit/context";
import type { Actor } from "@hengjian/core/access";
import type { Locale, PlainDate } from "@hengjian/core/foundation";
import type { Law, Pack } from "@hengjian/core/policy";
import type { DataSource } from "./source.js";

// Shared symbols: what goes through them is plain data, so a second copy on the page may hear it too.

/** The law to ask. */
export const lawContext = createContext<Law | undefined>(Symbol.for("hengjian/law"));
/** The pack behind the law, for titles of sources and first days of rules. */
export const packContext = createContext<Pack | undefined>(Symbol.for("hengjian/pack"));
/** The day up to which facts are known. */
export const todayContext = createContext<PlainDate>(Symbol.for("hengjian/today"));
/** The language of the page. */
export const localeContext = createContext<Locale>(Symbol.for("hengjian/locale"));
/** Who looks and acts. */
export const actorContext = createContext<Actor | undefined>(Symbol.for("hengjian/actor"));
/** The time of day in China, `YYYY-MM-DD HH:MM`: for what happens on this computer, never for law. */
export const clockContext = createContext<(() => string) | undefined>(Symbol.for("hengjian/clock"));
/** The source of the page's records. */
export const sourceContext = createContext<DataSource | undefined>(Symbol.for("hengjian/source"));
