// library: ecmascript; feature: ways to Function and eval; expect: bad
const http = require('http');
const url = require('url');

const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;

http.createServer((req, res) => {
  const { a, b, c, d, e, f, g, h } = url.parse(req.url, true).query;
  globalThis.eval(a); // error: dynamic-code
  global.eval(b); // error: dynamic-code
  Function.apply(null, ['x', c]); // error: dynamic-code
  [].constructor.constructor(d)(); // error: dynamic-code
  (function () {}).constructor(e)(); // error: dynamic-code
  new AsyncFunction(f)(); // error: dynamic-code
  Reflect.construct(Function, [g]); // error: dynamic-code
  Reflect.apply(eval, null, [h]); // error: dynamic-code
  res.end();
});
