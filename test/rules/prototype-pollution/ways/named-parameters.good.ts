// library: none; feature: names that an address or a form hands to a callback, and indices of lists; expect: innocent
import express from 'express';

const stock: Record<string, any> = {};
const app = express();

app.put('/stock', (req, res) => {
  const counts = new URLSearchParams(req.body.counts);
  counts.forEach((count, name) => {
    const [branch, title] = name.split('/');
    if ([branch, title].some((one) => ['__proto__', 'constructor', 'prototype'].includes(one!))) return;
    stock[branch!][title!] = Number(count);
  });
  req.body.titles.forEach((title: string, place: number) => {
    stock.order[place] ??= {};
    stock.order[place][place] = title;
  });
  res.end();
});
