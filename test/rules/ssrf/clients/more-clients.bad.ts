// library: axios, nestjs, https, fetch; feature: other ways to say where a request goes; expect: bad
import https from 'node:https';
import axios from 'axios';
import { HttpService } from '@nestjs/axios';
import type { Request as Req, Response as Res } from 'express';
export async function base(req: Req, res: Res) {
  const client = axios.create({ baseURL: req.body.url }); // error: ssrf
  res.json((await client.get('/status')).data);
}
export function plain(req: Req, res: Res) {
  https.get(req.body.url, (answer) => answer.pipe(res)); // error: ssrf
}
export async function wrapped(req: Req, res: Res) {
  const answer = await fetch(new Request(req.body.url)); // error: ssrf
  res.json({ ok: answer.ok });
}
export class Links {
  constructor(private readonly http: HttpService) {}
  look(req: Req) {
    return this.http.get(req.query.url as string); // error: ssrf
  }
}
