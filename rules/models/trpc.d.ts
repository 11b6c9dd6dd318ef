/**
 * tRPC: the input of a procedure is client data, as far as its validator lets it through.
 * @see https://trpc.io/docs/server/procedures
 * @versions 10, 11
 */
declare module '@trpc/server' {
  type Resolver = (options: { input: RemoteParsed; ctx: any; type: any; path: Remote }) => any;
  interface Procedure {
    /** The validator decides what of the input is harmless. */
    input(schema: any): Procedure & Schema<'wrap', 0>;
    output(schema: any): this;
    use(middleware: (options: { input: RemoteParsed; ctx: any; next: Callback; rawInput: Remote; getRawInput: () => Remote }) => any): this;
    meta(meta: any): this;
    query(resolver: Resolver): any;
    mutation(resolver: Resolver): any;
    subscription(resolver: Resolver): any;
  }
  interface Root {
    procedure: Procedure;
    router(routes: any): any;
    middleware(middleware: any): any;
    createCallerFactory(router: any): any;
    mergeRouters(...routers: any[]): any;
  }
  interface Builder {
    context(): this;
    meta(): this;
    create(options?: any): Root;
  }
  const initTRPC: Builder;
  class TRPCError {
    constructor(options: any);
  }
}
