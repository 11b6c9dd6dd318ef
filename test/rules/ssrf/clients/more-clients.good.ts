// library: axios, nestjs, https, fetch; feature: clients of a host of the program; expect: innocent
import https from 'node:https';
import axios from 'axios';
import { HttpService } from '@nestjs/axios';
import type { Request as Req, Response as Res } from 'express';
export async function base(req: Req, res: Res) {
  const client = axios.create({ baseURL: 'https://api.example.com', timeout: 1000 });
  res.json((await client.get(`/items/${req.body.id}`)).data);
}
export function plain(req: Req, res: Res) {
  https.get({ hostname: 'api.example.com', path: `/items/${req.body.id}` }, (answer) => answer.pipe(res));
}
export async function wrapped(req: Req, res: Res) {
  const answer = await fetch(new Request('https://api.example.com/items', { method: 'POST', body: JSON.stringify(req.body) }));
  res.json({ ok: answer.ok });
}
export class Links {
  constructor(private readonly http: HttpService) {}
  look(req: Req) {
    return this.http.get(`https://api.example.com/links/${req.query.id}`);
  }
}
