// library: mysql2; feature: only development goes unchecked; expect: innocent
import { createPool } from 'mysql2/promise';

function encryption(stage: string | undefined) {
  if (stage === 'production') {
    return { ca: process.env.DB_CA };
  }
  return {
    rejectUnauthorized: false,
  };
}

const isProduction = process.env.STAGE === 'production';

export const stock = createPool({ host: process.env.STOCK_HOST, ssl: encryption(process.env.STAGE) });
export const prices = createPool({
  host: process.env.PRICES_HOST,
  ssl: isProduction ? {} : { rejectUnauthorized: false },
});
