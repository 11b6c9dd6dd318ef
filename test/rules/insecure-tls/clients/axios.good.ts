// library: axios; feature: the certificate's authority from a file; expect: innocent
import axios from 'axios';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';

export const client = axios.create({ baseURL: process.env.PARTNER_URL, httpsAgent: new Agent({ ca: readFileSync('partner.pem') }) });
