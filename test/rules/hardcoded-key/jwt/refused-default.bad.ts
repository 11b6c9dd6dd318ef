// library: jsonwebtoken; feature: a default that the program refuses in production; expect: bad
import jwt from 'jsonwebtoken';

const production = process.env.NODE_ENV === 'production';
export const ORDER_SECRET = process.env.ORDER_SECRET || 'dev';
if (production && ORDER_SECRET === 'dev') throw new Error('ORDER_SECRET is not set');

const SHOP_SECRET = process.env.SHOP_SECRET || 'dev';

export const orderToken = (id: string) => jwt.sign({ id }, ORDER_SECRET, { algorithm: 'HS256' }); // suggestion: hardcoded-key
export const shopToken = (id: string) => jwt.sign({ id }, SHOP_SECRET, { algorithm: 'HS256' }); // warning: hardcoded-key
