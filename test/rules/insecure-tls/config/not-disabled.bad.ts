// library: sequelize; feature: in production, where nobody switched TLS off; expect: bad
import { Sequelize } from 'sequelize';
import { env, isTlsDisabled } from './env';

export const sequelize = new Sequelize(env.url, {
  dialectOptions: {
    ssl:
      env.isProduction && !isTlsDisabled
        ? { rejectUnauthorized: false } // error: insecure-tls
        : false,
  },
});
