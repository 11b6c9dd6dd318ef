// library: http-proxy-middleware, http-proxy; feature: secure: false of a target here or without TLS; expect: innocent
import express from 'express';
import httpProxy from 'http-proxy';
import { createProxyMiddleware } from 'http-proxy-middleware';

const app = express();
const legacy = httpProxy.createProxyServer({ xfwd: true, secure: true });

app.use('/maps', createProxyMiddleware({ target: 'https://localhost:8443', changeOrigin: true, secure: false }));
app.use('/tiles', createProxyMiddleware({ target: 'http://tiles.internal:8080', secure: false }));
app.all('/legacy', (req, res) => legacy.web(req, res, { target: process.env.LEGACY_URL }));
