// library: pg; feature: graphql-resolver; expect: innocent
import { ApolloServer } from '@apollo/server';
import { Pool } from 'pg';

const pool = new Pool();

const resolvers = {
  Query: {
    product: async (_parent: unknown, args: { sku: string }) => {
      const { rows } = await pool.query('SELECT * FROM products WHERE sku = $1', [args.sku]);
      return rows[0];
    },
  },
  Mutation: {
    async renameProduct(_: unknown, { sku, name }: { sku: string; name: string }) {
      await pool.query('UPDATE products SET name = $1 WHERE sku = $2', [name, sku]);
      return true;
    },
  },
};

export const server = new ApolloServer({ typeDefs: 'type Query { product(sku: String): String }', resolvers });
