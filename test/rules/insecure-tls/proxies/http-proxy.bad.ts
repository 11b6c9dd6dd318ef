// library: http-proxy-middleware, http-proxy; feature: secure: false; expect: bad
import express from 'express';
import httpProxy from 'http-proxy';
import { createProxyMiddleware } from 'http-proxy-middleware';

const app = express();
const legacy = httpProxy.createProxyServer({ xfwd: true });

app.use('/maps', createProxyMiddleware({ target: 'https://maps.internal.example.com', changeOrigin: true, secure: false })); // error: insecure-tls
app.all('/legacy', (req, res) => legacy.web(req, res, { target: process.env.LEGACY_URL, secure: false })); // error: insecure-tls
