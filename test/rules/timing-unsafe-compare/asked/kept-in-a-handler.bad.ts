// library: express; feature: derived keys and hashes of records that a handler of the same file fills; expect: bad
import express from 'express';
import { createHash, scryptSync } from 'node:crypto';

interface Guest {
  name: string;
  salt: string;
  passwordHash: string;
  linkHash: string;
}

const guests = new Map<string, Guest>();
const app = express();

const derive = (password: string, salt: string): string => scryptSync(password, salt, 32).toString('hex');
const digestOf = (accessToken: string): string => createHash('sha256').update(accessToken).digest('hex');

app.post('/guests', (req, res) => {
  const { name, password, salt, accessToken } = req.body;
  guests.set(name, { name, salt, passwordHash: derive(password, salt), linkHash: digestOf(accessToken) });
  res.sendStatus(201);
});

function enter(name: string, password: string): Guest {
  const guest = guests.get(name);
  const derived = guest && derive(password, guest.salt);
  if (!guest || guest.passwordHash !== derived) throw new Error('Wrong name or password'); // warning: timing-unsafe-compare
  return guest;
}

function verifyLink(name: string, accessToken: string): boolean {
  const guest = guests.get(name);
  if (!guest) return false;
  return guest.linkHash === digestOf(accessToken); // warning: timing-unsafe-compare
}

app.post('/enter', (req, res) => {
  res.json({ name: enter(req.body.name, req.body.password).name });
});

app.get('/link/:name/:accessToken', (req, res) => {
  res.json({ known: verifyLink(req.params.name, req.params.accessToken) });
});
