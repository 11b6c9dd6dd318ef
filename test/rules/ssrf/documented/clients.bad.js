// library: several; feature: what opens an address; expect: bad
const net = require('net');
const tls = require('tls');
const WebSocket = require('ws');
const superagent = require('superagent');
const got = require('got');
const request = require('request');
const wreck = require('@hapi/wreck');
const soap = require('soap');
const { GraphQLClient } = require('graphql-request');
const httpProxy = require('http-proxy');
const { JSDOM } = require('jsdom');
const url = require('url');
const http = require('http');

module.exports = (req, res) => {
  const { target } = req.query;
  net.connect(80, target); // error: ssrf
  new net.Socket().connect({ port: 80, host: target }); // error: ssrf
  tls.connect(443, target); // error: ssrf
  new WebSocket(`ws://${target}`); // error: ssrf
  superagent('GET', target); // error: ssrf
  got({ url: target }); // error: ssrf
  request.get({ uri: target }); // error: ssrf
  wreck.get(target); // error: ssrf
  soap.createClient(target, () => {}); // error: ssrf
  new GraphQLClient(target); // error: ssrf
  httpProxy.createProxyServer().web(req, res, { target }); // error: ssrf
  JSDOM.fromURL(target); // error: ssrf
  http.get(url.resolve('http://shop.example', target)); // error: ssrf
};
