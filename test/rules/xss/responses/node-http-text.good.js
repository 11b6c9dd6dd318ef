// library: http; feature: node-http-text; expect: innocent
const http = require('http');
http.createServer((req, res) => {
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify({ url: req.url }));
}).listen(3000);
