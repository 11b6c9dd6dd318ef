// library: node:crypto; feature: settings about passwords are no password; expect: innocent
import { createHash } from 'node:crypto';
import type { Tenant } from './tenant';

const rules = { password: { least: 14, classes: ['digit', 'sign'] }, session: { hours: 8 } };

export const edition = createHash('sha256').update(JSON.stringify(rules.password)).digest('hex');
export const editionOf = (tenant: Tenant) => createHash('sha256').update(JSON.stringify(tenant.settings.password)).digest('hex');
export const fieldsOf = (tenant: Tenant) => createHash('sha256').update(Object.keys(tenant.settings.password).join()).digest('hex');
