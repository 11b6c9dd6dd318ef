// library: http; feature: the path that was asked for, as it was sent and decoded; expect: bad
const http = require('http');
const url = require('url');

http.createServer((req, res) => {
  const asked = url.parse(req.url, true);
  res.write(`<p>There is no page ${asked.pathname}</p>`); // suggestion: xss
  res.write(`<p>There is no page ${decodeURIComponent(asked.pathname)}</p>`); // error: xss
  res.end(`<p>${asked.query.order}</p>`); // error: xss
}).listen(3000);
