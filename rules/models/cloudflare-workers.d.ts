/**
 * Cloudflare Workers: module workers and Pages functions.
 * @see https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/
 * @versions @cloudflare/workers-types 4
 */
interface EventContext {
  request: Request;
  params: Remote;
  env: any;
  data: any;
}
type PagesFunction = (context: EventContext) => any;
type ExportedHandler = {
  fetch?: (request: Request, env: any, context: any) => any;
  queue?: (batch: { messages: { body: Remote }[] }, env: any) => any;
};

declare module 'cloudflare:workers' {
  class WorkerEntrypoint {
    env: any;
    ctx: any;
  }
  const env: any;
}
