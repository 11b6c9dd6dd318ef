// library: databases; feature: passwords of the environment, of this machine and of examples; expect: innocent
import { Client, Pool } from 'pg';
import mysql from 'mysql2/promise';
import postgres from 'postgres';
import { Sequelize } from 'sequelize';
import knex from 'knex';

export const pool = new Pool({ host: 'localhost', user: 'warehouse', password: 'warehouse-dev' });
export const client = new Client(process.env.DATABASE_URL ?? 'postgres://warehouse:warehouse@db:5432/stock');
export const orders = mysql.createPool({ host: process.env.ORDERS_HOST ?? 'localhost', user: 'orders', password: process.env.ORDERS_PASSWORD ?? 'orders' });
export const invoices = mysql.createPool({ host: 'mysql', user: 'invoices', password: 'invoices' });
export const sql = postgres(`postgres://warehouse:${process.env.WAREHOUSE_PASSWORD}@warehouse.db.acme.io/stock`);
export const sequelize = new Sequelize('stock', 'warehouse', process.env.WAREHOUSE_PASSWORD, { host: '10.0.7.12', dialect: 'postgres' });
export const query = knex({ client: 'pg', connection: { host: 'warehouse.db.acme.io', user: 'warehouse', password: '<your password>' } });
export const readers = new Pool({ host: process.env.READ_HOST, user: 'postgres', password: 'postgres' });
export const local = new Pool({ user: 'warehouse', password: 'Local-pass-1', database: 'stock' });
