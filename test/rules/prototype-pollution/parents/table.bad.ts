// library: csv-parse; feature: names of the columns of a table that a client sent; expect: bad
import { parse } from 'csv-parse/sync';
import express from 'express';

const app = express();
app.use(express.text());

app.post('/members', (req, res) => {
  const lines = parse(req.body, { columns: true }) as Record<string, string>[];
  res.json(lines.map((line) => {
    const member: any = {};
    for (const column of Object.keys(line)) {
      const [group, name] = column.split('.');
      if (name === undefined) continue;
      member[group!] ??= {};
      member[group!][name] = line[column]; // error: prototype-pollution
    }
    return member;
  }));
});
