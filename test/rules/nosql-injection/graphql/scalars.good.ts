// library: mongodb; feature: arguments that a schema of GraphQL says are texts; expect: innocent
import type { Collection } from 'mongodb';

export const typeDefs = `#graphql
  type Query {
    book(isbn: String!): String
    shelf(id: ID!, first: Int): [String!]!
  }
`;

interface Context {
  books: Collection<{ isbn: string; title: string; shelf: string }>;
}

export const resolvers = {
  Query: {
    async book(_root: unknown, args: { isbn: string }, { books }: Context) {
      return (await books.findOne({ isbn: args.isbn }))?.title;
    },
    async shelf(_root: unknown, { id }: { id: string; first?: number }, { books }: Context) {
      return books.find({ shelf: id }).toArray();
    },
  },
};
