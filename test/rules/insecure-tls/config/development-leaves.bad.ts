// library: mysql2; feature: development leaves first, what follows is for production; expect: bad
import { createPool } from 'mysql2/promise';

function encryption(stage: string | undefined) {
  if (stage === 'development' || stage === 'test') {
    return undefined;
  }
  return {
    rejectUnauthorized: false, // error: insecure-tls
  };
}

const isLocal = process.env.STAGE === 'local';

export const stock = createPool({ host: process.env.STOCK_HOST, ssl: encryption(process.env.STAGE) });
export const prices = createPool({
  host: process.env.PRICES_HOST,
  ssl: isLocal ? undefined : { rejectUnauthorized: false }, // error: insecure-tls
});
