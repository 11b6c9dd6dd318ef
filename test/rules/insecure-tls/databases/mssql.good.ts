// library: mssql; feature: trustServerCertificate is off; expect: innocent
import sql from 'mssql';

export const connect = () => sql.connect({ server: process.env.DB_HOST!, options: { encrypt: true, trustServerCertificate: false } });
