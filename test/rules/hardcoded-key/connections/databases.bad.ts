// library: databases; feature: passwords of databases in the program; expect: bad
import { Client, Pool } from 'pg';
import mysql from 'mysql2/promise';
import postgres from 'postgres';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { DataSource } from 'typeorm';

function settings(isReport: boolean) {
  if (isReport) return { host: process.env.REPORT_HOST, user: 'reports', password: process.env.REPORT_PASSWORD };
  return {
    host: 'warehouse.db.acme.io',
    user: 'warehouse',
    password: 'Kisten7!Regal', // error: hardcoded-key
  };
}

export const pool = new Pool(settings(process.argv.includes('--report')));
export const client = new Client('postgres://warehouse:Kisten7%21Regal@warehouse.db.acme.io:5432/stock'); // error: hardcoded-key
export const orders = mysql.createPool({ host: process.env.ORDERS_HOST, user: 'orders', password: 'Kisten7!Regal' }); // error: hardcoded-key
export const sql = postgres('postgres://warehouse:postgres@warehouse.db.acme.io/stock'); // warning: hardcoded-key
export const sequelize = new Sequelize('stock', 'warehouse', 'Kisten7!Regal', { host: '10.0.7.12', dialect: 'postgres' }); // error: hardcoded-key
export const query = knex({ client: 'pg', connection: { host: 'warehouse.db.acme.io', user: 'warehouse', password: 'Kisten7!Regal' } }); // error: hardcoded-key
export const source = new DataSource({ type: 'postgres', host: 'warehouse.db.acme.io', username: 'warehouse', password: 'Kisten7!Regal' }); // error: hardcoded-key
