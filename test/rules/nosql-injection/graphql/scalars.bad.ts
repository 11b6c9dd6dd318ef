// library: mongodb; feature: arguments that a schema of GraphQL lets be anything; expect: bad
import type { Collection } from 'mongodb';

export const typeDefs = `#graphql
  scalar JSON
  type Query {
    books(where: JSON): [String!]!
    book(isbn: JSON): String
  }
`;

interface Context {
  books: Collection<{ isbn: string; title: string }>;
}

export const resolvers = {
  Query: {
    async books(_root: unknown, args: { where?: object }, { books }: Context) {
      return books.find(args.where ?? {}).toArray(); // error: nosql-injection
    },
    async book(_root: unknown, args: { isbn: any }, { books }: Context) {
      return (await books.findOne({ isbn: args.isbn }))?.title; // error: nosql-injection
    },
  },
};
