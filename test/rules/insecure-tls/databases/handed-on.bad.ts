// library: mariadb; feature: a switch that is off for everybody; expect: bad
import { createPool } from 'mariadb';

const settings = { host: 'orders.example.com', verify: false };

export const connect = () => createPool({ host: settings.host, ssl: { rejectUnauthorized: settings.verify } }); // error: insecure-tls

export function connectLater(host: string) {
  const ssl: { rejectUnauthorized?: boolean } = {};
  ssl.rejectUnauthorized = false; // error: insecure-tls
  return createPool({ host, ssl });
}
