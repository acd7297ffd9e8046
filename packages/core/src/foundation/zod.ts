import { config } from "zod";

// Compiled validators need `new Function`, which a strict content security policy refuses.
config({ jitless: true });

export * from "zod";
