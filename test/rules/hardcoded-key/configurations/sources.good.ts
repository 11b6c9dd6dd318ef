// library: typeorm, drizzle-kit; feature: options that a tool reads, without a secret in them; expect: innocent
import { defineConfig } from 'drizzle-kit';
import type { DataSourceOptions } from 'typeorm';

export const source: DataSourceOptions = {
  type: 'postgres',
  host: process.env['DB_HOST'] ?? 'localhost',
  username: 'parcels',
  password: process.env['DB_PASSWORD'] ?? 'parcels',
  synchronize: false,
  entities: ['dist/**/*.entity.js'],
};

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema.ts',
  dbCredentials: { url: process.env['DATABASE_URL']! },
});
