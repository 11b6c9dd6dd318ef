// library: typeorm, drizzle-kit; feature: options that a tool reads; expect: bad
import { defineConfig } from 'drizzle-kit';
import type { DataSourceOptions } from 'typeorm';

export const source: DataSourceOptions = {
  type: 'postgres',
  host: 'pg.parcels.io',
  username: 'parcels',
  password: 'u8RwLq-23!xP', // error: hardcoded-key
  entities: ['dist/**/*.entity.js'],
};

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema.ts',
  dbCredentials: { url: 'postgres://parcels:u8RwLq-23xP@pg.parcels.io/parcels' }, // error: hardcoded-key
});
