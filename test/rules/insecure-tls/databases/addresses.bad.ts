// library: pg; feature: the address switches checking off; expect: bad
import { Pool } from 'pg';
import { MongoClient } from 'mongodb';
import sql from 'mssql';

export const pool = new Pool({ connectionString: 'postgres://app@db.acme.io/shop?sslmode=no-verify' }); // error: insecure-tls
export const named = new Pool({ connectionString: `postgres://${process.env.DB_USER}@${process.env.DB_HOST}/shop?sslmode=no-verify` }); // error: insecure-tls
export const mongo = new MongoClient('mongodb://db.acme.io/shop?tls=true&tlsAllowInvalidCertificates=true'); // error: insecure-tls
export const server = sql.connect('Server=db.acme.io;Database=shop;User Id=app;Encrypt=true;TrustServerCertificate=true'); // warning: insecure-tls
export const plain = sql.connect({ server: 'db.acme.io', options: { encrypt: false } }); // warning: insecure-tls
