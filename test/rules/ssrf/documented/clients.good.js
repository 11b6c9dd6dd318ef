// library: several; feature: constant hosts; expect: innocent
const net = require('net');
const WebSocket = require('ws');
const got = require('got');
const { GraphQLClient } = require('graphql-request');

module.exports = (req, res) => {
  const { path } = req.query;
  net.connect(80, 'shop.example');
  net.connect({ port: Number(req.query.port), host: 'shop.example' });
  new WebSocket(`wss://shop.example/${encodeURIComponent(path)}`);
  new WebSocket.Server({ port: 8080 });
  got(`https://shop.example/${path}`);
  new GraphQLClient('https://shop.example/graphql');
  const address = new URL(path, 'https://shop.example');
  address.hostname = 'shop.example';
  got(address);
  res.end();
};
