// library: ecmascript; feature: ways to Function and eval; expect: innocent
const http = require('http');
const url = require('url');

class Shape {
  copy(name) {
    return new this.constructor(name);
  }
}

http.createServer((req, res) => {
  const { a, b } = url.parse(req.url, true).query;
  const isAsync = (fn) => fn.constructor.name === 'AsyncFunction';
  globalThis.setTimeout(() => res.end(), 10);
  Reflect.apply(Math.max, null, [Number(a), 2]);
  Reflect.construct(Date, [a]);
  new Shape().copy(b);
  isAsync(async () => {});
  [].constructor.from(a);
});
