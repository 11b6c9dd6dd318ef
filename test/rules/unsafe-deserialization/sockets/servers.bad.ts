// library: @fastify/websocket, express-ws, hono, uWebSockets.js; feature: messages of sockets that are routes of a server; expect: bad
import Fastify from 'fastify';
import websocket from '@fastify/websocket';
import express from 'express';
import expressWs from 'express-ws';
import { Hono } from 'hono';
import { upgradeWebSocket } from 'hono/deno';
import { App } from 'uWebSockets.js';
import { unserialize } from 'node-serialize';

const api = Fastify();
api.register(websocket);
api.register(async (scope) => {
  scope.get('/board', { websocket: true }, (socket, request) => {
    socket.on('message', (move) => unserialize(move.toString())); // error: unsafe-deserialization
    unserialize(request.query.start); // error: unsafe-deserialization
  });
  scope.route({
    method: 'GET', url: '/both', handler: async () => 'board',
    wsHandler: (connection) => {
      connection.socket.on('message', (move: Buffer) => unserialize(String(move))); // error: unsafe-deserialization
    },
  });
});

const { app: web } = expressWs(express());
web.ws('/chat', (socket) => {
  socket.on('message', (line: string) => unserialize(line)); // error: unsafe-deserialization
});

const hono = new Hono();
hono.get('/chat', upgradeWebSocket(() => ({
  onMessage(event) {
    unserialize(event.data); // error: unsafe-deserialization
  },
})));

App().ws('/game', {
  message(socket, packet) {
    unserialize(Buffer.from(packet).toString()); // error: unsafe-deserialization
  },
});
