import { env } from "#env.ts";
import { openApi } from "#server/open-api.ts";
import { route } from "#server/route.ts";

export const GET = route("contributor", async () => Response.json(openApi(env().ADMIN_ORIGIN)));
