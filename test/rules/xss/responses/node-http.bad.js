// library: http; feature: node-http; expect: bad
const http = require('http');
http.createServer((req, res) => {
  res.setHeader('Content-Type', 'text/html');
  res.end(`<h1>${req.url}</h1>`); // suggestion: xss
}).listen(3000);
