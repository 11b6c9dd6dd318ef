// library: mssql; feature: trustServerCertificate; expect: bad
import sql from 'mssql';

export const connect = () => sql.connect({ server: process.env.DB_HOST!, options: { encrypt: true, trustServerCertificate: true } }); // warning: insecure-tls
