// library: keygrip; feature: more packages that sign and seal sessions; expect: bad
const Keygrip = require('keygrip');
const Cookies = require('cookies');
const Iron = require('@hapi/iron');
const clientSessions = require('client-sessions');
const Koa = require('koa');

exports.keys = new Keygrip(['SEKRIT2', 'SEKRIT1'], 'sha256'); // error: hardcoded-key
exports.cookies = (req, res) => new Cookies(req, res, { keys: ['keyboard cat'] }); // error: hardcoded-key
exports.seal = (data) => Iron.seal(data, 'some_not_random_password_that_is_long', Iron.defaults); // error: hardcoded-key
exports.sessions = clientSessions({ cookieName: 'session', secret: 'blargadeeblargblarg' }); // error: hardcoded-key
const koa = new Koa();
koa.keys = ['some secret hurr']; // error: hardcoded-key
module.exports = (app) => app.use(require('cookie-parser')('keyboard cat')); // error: hardcoded-key
