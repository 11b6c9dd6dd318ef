// library: @fastify/websocket, express-ws, hono, uWebSockets.js; feature: messages of sockets that are read as JSON; expect: innocent
import Fastify from 'fastify';
import websocket from '@fastify/websocket';
import express from 'express';
import expressWs from 'express-ws';
import { Hono } from 'hono';
import { upgradeWebSocket } from 'hono/deno';
import { App } from 'uWebSockets.js';
import { serialize, unserialize } from 'node-serialize';

const api = Fastify();
const start = unserialize(serialize({ board: [] }));
api.register(websocket);
api.register(async (scope) => {
  scope.get('/board', { websocket: true }, (socket) => {
    socket.on('message', (move) => JSON.parse(move.toString()));
    socket.on('close', () => socket.send(JSON.stringify(start)));
  });
});

const { app: web } = expressWs(express());
web.ws('/chat', (socket) => {
  socket.on('message', (line: string) => socket.send(line.trim()));
});

const hono = new Hono();
hono.get('/chat', upgradeWebSocket(() => ({
  onMessage(event, socket) {
    socket.send(JSON.stringify(JSON.parse(event.data)));
  },
})));

App().ws('/game', {
  message(socket, packet) {
    socket.send(JSON.parse(Buffer.from(packet).toString()).move);
  },
});
