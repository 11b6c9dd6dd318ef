/**
 * GraphQL resolvers: their second argument comes from the client.
 * @see https://graphql.org/learn/execution/#root-fields-and-resolvers
 * @versions graphql 15, 16, Apollo Server 3 to 5, graphql-yoga 3 to 5, type-graphql 1, 2
 */
declare module 'graphql' {
  type Resolver = (source: any, args: Remote, context: any, info: any) => any;
  type GraphQLFieldResolver = Resolver;
  type Field = { type?: any; args?: any; resolve?: Resolver; subscribe?: Resolver };
  class GraphQLObjectType {
    constructor(config: { name?: any; fields: Record<string, Field> | (() => Record<string, Field>) });
  }
  class GraphQLSchema {
    constructor(config: any);
  }
}

/** @alias apollo-server, apollo-server-express, apollo-server-lambda, apollo-server-koa, apollo-server-micro, @apollo/server/standalone */
declare module '@apollo/server' {
  type Resolver = (source: any, args: Remote, context: any, info: any) => any;
  type Resolvers = Record<string, Record<string, Resolver>>;
  class ApolloServer {
    constructor(config: { resolvers?: Resolvers | Resolvers[] });
    start(): Promise<void>;
  }
}

/** @alias graphql-tools, graphql-yoga */
declare module '@graphql-tools/schema' {
  import type { Resolvers } from '@apollo/server';
  function makeExecutableSchema(config: { resolvers?: Resolvers | Resolvers[] }): any;
  function createSchema(config: { resolvers?: Resolvers | Resolvers[] }): any;
}

declare module 'type-graphql' {
  function Arg(...parts: any[]): RemoteParameter;
  function Args(...parts: any[]): RemoteParameter;
}
