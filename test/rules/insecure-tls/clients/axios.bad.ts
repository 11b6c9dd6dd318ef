// library: axios; feature: an agent for axios; expect: bad
import axios from 'axios';
import { Agent } from 'node:https';

export const client = axios.create({
  baseURL: process.env.PARTNER_URL,
  httpsAgent: new Agent({ rejectUnauthorized: false }), // error: insecure-tls
});
