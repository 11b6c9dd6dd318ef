import axios from 'axios';
import { Agent } from 'node:https';
import { httpsOptions } from './config';

export const client = axios.create({ httpsAgent: new Agent(httpsOptions) });
