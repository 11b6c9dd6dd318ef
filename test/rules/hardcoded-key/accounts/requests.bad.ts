// library: axios; feature: logins of requests; expect: bad
import axios from 'axios';
import http from 'node:http';
import request from 'superagent';

export const first = () => axios.get('https://api.acme.io/orders', { auth: { username: 'shop', password: 'Hq7mZp2xR' } }); // error: hardcoded-key
export const second = () => axios.get('https://api.acme.io/orders', { headers: { Authorization: 'Bearer d8f2c0aa91b34e7cd8f2c0aa91b34e7c' } }); // error: hardcoded-key
export const third = () => fetch('https://api.acme.io/orders', { headers: { 'x-api-key': 'd8f2c0aa91b34e7cd8f2c0aa91b34e7c' } }); // error: hardcoded-key
export const fourth = () => http.request({ host: 'api.acme.io', auth: 'shop:Hq7mZp2xR' }); // error: hardcoded-key
export const fifth = () => request.get('https://api.acme.io/orders').auth('shop', 'Hq7mZp2xR'); // error: hardcoded-key
