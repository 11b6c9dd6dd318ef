// library: node; feature: what a server reads by hand; expect: bad
var http = require('http');
var querystring = require('querystring');
var server = http.createServer();

server.on('request', function (request, response) {
  var body = '';
  request.on('data', function (chunk) { body += chunk; });
  request.on('end', function () {
    var form = querystring.parse(body);
    eval(form.code); // error: dynamic-code
    response.end();
  });
});

http.createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  eval(Buffer.concat(chunks).toString('utf8')); // error: dynamic-code
  response.end();
});
