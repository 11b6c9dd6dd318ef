// library: csv-parse; feature: columns of a table that are known, and names that a schema lets through; expect: innocent
import { parse } from 'csv-parse/sync';
import express from 'express';
import { check } from './schema.js';

const app = express();
app.use(express.text());

app.post('/members', (req, res) => {
  const lines = parse(req.body, { columns: ['name', 'town'] }) as Record<string, string>[];
  res.json(lines.map((line) => {
    const member: any = { home: {} };
    member.home['town'] = line['town'];
    member['name'] = line['name'];
    return member;
  }));
});

app.post('/guests', (req, res) => {
  const guests: any = {};
  const { table, seat, name } = check(req.body);
  guests[table] ??= {};
  guests[table][seat] = name;
  res.json(guests);
});
