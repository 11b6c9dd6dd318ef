// library: pg, ioredis, redis, mongodb; feature: passwords that a caller replaces, of this machine, or of the environment; expect: innocent
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import { Pool } from 'pg';
import { createClient } from 'redis';

export const replaced = (given: { host: string; password: string }) => new Pool({ password: 'B1ll!ng-harbour', ...given });
export const configured = (given: { host: string }) => new Pool({ ...given, password: process.env.BILLING_PASSWORD });
export const beginners = (given: { host: string }) => new Pool({ ...given, password: 'postgres' });
export const here = () => new Redis(6379, 'localhost', { password: 'c4che-Dev-22' });
export const near = () => createClient({ url: 'redis://localhost:6379', password: 'local-Red-77' });
export const reports = () => new MongoClient('mongodb://localhost:27017/reports', { auth: { username: 'reports', password: 'Reports-7-demo' } });
