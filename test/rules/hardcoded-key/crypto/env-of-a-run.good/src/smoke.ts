// library: node:crypto; feature: a variable that one run sets for itself; expect: innocent; entry: src/smoke.ts
import { signParams } from './signature.js';
process.env.LINK_SECRET = 'synthetic-secret-of-the-smoke-run';
console.log(signParams('title=a'));
