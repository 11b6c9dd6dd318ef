// library: pg; feature: a connection to this machine, named beside the options; expect: innocent
import { Agent } from 'node:https';
import mqtt from 'mqtt';
import { Pool } from 'pg';
import WebSocket from 'ws';

const SEARCH = 'https://localhost:9200';

export const pool = new Pool({ host: 'localhost', ssl: { rejectUnauthorized: false } });
export const socket = new Pool({ host: '/var/run/postgresql', ssl: { rejectUnauthorized: false } });
export const meters = mqtt.connect('mqtts://127.0.0.1:8883', { rejectUnauthorized: false });
export const feed = new WebSocket('wss://localhost:9443/feed', { rejectUnauthorized: false });
export const search = { node: SEARCH, tls: { rejectUnauthorized: false } };
export const health = (path: string) => fetch(`https://localhost:3443${path}`, { tls: { rejectUnauthorized: false } } as RequestInit);
export const docker = new Agent({ socketPath: '/var/run/docker.sock', rejectUnauthorized: false });
