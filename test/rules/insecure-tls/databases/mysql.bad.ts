// library: mysql2; feature: a connection; expect: bad
import mysql from 'mysql2/promise';

export const connect = () => mysql.createConnection({ host: process.env.DB_HOST, user: 'shop', ssl: { rejectUnauthorized: false } }); // error: insecure-tls
