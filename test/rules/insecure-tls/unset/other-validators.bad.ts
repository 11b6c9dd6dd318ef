// library: envalid, joi; feature: a switch with a default in the schema of the environment; expect: bad
import { Agent } from 'node:https';
import { bool, cleanEnv } from 'envalid';
import Joi from 'joi';

const env = cleanEnv(process.env, { FREIGHT_CHECK: bool({ default: false }), HARBOUR_CHECK: bool({ default: true }) });
const { value } = Joi.object({ QUAY_CHECK: Joi.boolean().default(false) }).validate(process.env);

export const freight = new Agent({ rejectUnauthorized: env.FREIGHT_CHECK }); // warning: insecure-tls
export const harbour = new Agent({ rejectUnauthorized: env.HARBOUR_CHECK });
export const quay = new Agent({ rejectUnauthorized: value.QUAY_CHECK }); // warning: insecure-tls
