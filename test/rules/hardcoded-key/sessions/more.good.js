// library: keygrip; feature: more packages that sign and seal sessions, done right; expect: innocent
const Keygrip = require('keygrip');
const Cookies = require('cookies');
const Iron = require('@hapi/iron');
const clientSessions = require('client-sessions');
const Koa = require('koa');

exports.keys = new Keygrip([process.env.KEY_2, process.env.KEY_1], 'sha256');
exports.cookies = (req, res, keys) => new Cookies(req, res, { keys });
exports.seal = (data) => Iron.seal(data, process.env.SEAL, Iron.defaults);
exports.sessions = clientSessions({ cookieName: 'session', secret: process.env.SECRET });
const koa = new Koa();
koa.keys = [process.env.KEY_1];
const keyboard = { keys: [] };
keyboard.keys = ['escape', 'enter'];
module.exports = (app) => app.use(require('cookie-parser')(process.env.SECRET));
