// library: pg; feature: the address switches checking off, done right; expect: innocent
import { Pool } from 'pg';
import { MongoClient } from 'mongodb';
import sql from 'mssql';

export const pool = new Pool({ connectionString: 'postgres://app@db.acme.io/shop?sslmode=verify-full' });
export const local = new Pool({ connectionString: 'postgres://app@localhost/shop?sslmode=no-verify' });
export const mongo = new MongoClient('mongodb://db.acme.io/shop?tls=true');
export const server = sql.connect('Server=db.acme.io;Database=shop;User Id=app;Encrypt=true');
export const plain = sql.connect({ server: 'localhost', options: { encrypt: false } });
