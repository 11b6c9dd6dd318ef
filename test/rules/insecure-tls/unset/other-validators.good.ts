// library: envalid, joi; feature: a switch with a default in the schema of the environment; expect: innocent
import { Agent } from 'node:https';
import { bool, cleanEnv } from 'envalid';
import Joi from 'joi';

const env = cleanEnv(process.env, { FREIGHT_LAX: bool({ default: false }), HARBOUR_CHECK: bool({ default: true }) });
const { value } = Joi.object({ QUAY_CHECK: Joi.boolean().default(true) }).validate(process.env);

export const freight = new Agent({ rejectUnauthorized: !env.FREIGHT_LAX });
export const harbour = new Agent({ rejectUnauthorized: env.HARBOUR_CHECK });
export const quay = new Agent({ rejectUnauthorized: value.QUAY_CHECK });
