// library: node:stream/consumers; feature: what a request holds as data, and what a client cannot send; expect: innocent
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { json, text } from 'node:stream/consumers';
import { setRoutes } from './routes.js';

createServer(async (request, response) => {
  const { width, height } = await json(request);
  const version = await text(spawn('git', ['--version']).stdout);
  setRoutes(version);
  response.end(String(Number(width) * Number(height)));
}).listen(80);
