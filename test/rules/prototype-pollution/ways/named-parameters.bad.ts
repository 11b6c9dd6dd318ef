// library: none; feature: names that an address or a form hands to a callback; expect: bad
import express from 'express';

interface Shelf {
  [name: string]: any;
}

/** `?fiction.signed=3` */
export function readShelves(query: string): Shelf {
  const shelves: Shelf = {};
  new URLSearchParams(query).forEach((count, name) => {
    const parts = name.split('.');
    let shelf = shelves;
    while (parts.length > 1) {
      const part = parts.shift()!;
      shelf[part] ??= {};
      shelf = shelf[part];
    }
    shelf[parts[0]!] = Number(count); // error: prototype-pollution
  });
  return shelves;
}

readShelves(location.search);

const stock: Shelf = {};
const app = express();
app.put('/stock', (req, res) => {
  const counts = new URLSearchParams(req.body.counts);
  counts.forEach((count, name) => {
    const [branch, title] = name.split('/');
    stock[branch!][title!] = Number(count); // error: prototype-pollution
  });
  res.end();
});
