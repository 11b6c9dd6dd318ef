// library: axios; feature: logins of requests, done right; expect: innocent
import axios from 'axios';
import http from 'node:http';
import request from 'superagent';

export const first = () => axios.get('https://api.acme.io/orders', { auth: { username: 'shop', password: process.env.PASSWORD! } });
export const local = () => axios.get('http://localhost:9200/_search', { auth: { username: 'elastic', password: 'Hq7mZp2xR' } });
export const second = () => axios.get('https://api.acme.io/orders', { headers: { Authorization: `Bearer ${process.env.TOKEN}` } });
export const shown = { headers: { Authorization: 'Bearer YOUR_TOKEN_GOES_HERE' } };
export const fourth = () => http.request({ host: 'localhost', auth: 'shop:Hq7mZp2xR' });
export const fifth = (name: string, password: string) => request.get('https://api.acme.io/orders').auth(name, password);
