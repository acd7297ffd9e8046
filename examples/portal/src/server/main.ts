import { optionsFrom } from "./config.js";
import { startPortal } from "./portal.js";
import { Refusal } from "./refusal.js";

try {
  const portal = await startPortal(optionsFrom(process.env));
  const { config } = portal;
  console.log(`衡鉴示范门户 · Hengjian reference portal: ${portal.url}`);
  console.log(`数据 · data: ${config.databaseUrl === undefined ? config.dataFolder : "PostgreSQL (DATABASE_URL)"}`);
  console.log(`规则包 · law pack: ${config.pack.name.zh} ${config.pack.version} (${config.pack.id})`);
  if (portal.isSample) console.log("人员和记录均为示例数据。 Persons and records are samples.");
  console.log("用户为示范，没有登录。 Demonstration users without sign-in.");
  if (config.host !== "127.0.0.1" && config.host !== "localhost") {
    console.log("注意：示范门户没有登录，不要对外开放。 Mind: there is no sign-in; do not open it to a network.");
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void portal.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.words.zh}\n${error.words.en}`);
  process.exit(1);
}
