// library: express; feature: constructors that make no functions; expect: innocent
import express from 'express';

const app = express();

class Price {
  static readonly unit: string = 'cent';
  constructor(readonly cents: number) {}

  twice(): Price {
    return new (this.constructor as typeof Price)(this.cents * 2);
  }

  unit(): string {
    return (this.constructor as typeof Price).unit;
  }
}

app.post('/prices', (req, res) => {
  const price = new Price(req.body.cents);
  res.json([price.twice(), price.unit(), new (price.constructor as typeof Price)(req.body.cents)]);
});

app.post('/lists', (req, res) => {
  const own = { constructor: (text: string) => text.length };
  res.json([[].constructor(req.body.length), ''.constructor(req.body.text), {}.constructor(req.body.object), own.constructor(req.body.text)]);
});

app.post('/kinds', async (req, res) => {
  res.json(`${(async () => {}).constructor.name} ${String(req.body.kind)}`);
});
