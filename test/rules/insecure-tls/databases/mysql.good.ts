// library: mysql2; feature: a profile of authorities; expect: innocent
import mysql from 'mysql2/promise';

export const connect = () => mysql.createConnection({ host: process.env.DB_HOST, user: 'shop', ssl: 'Amazon RDS' });
