// library: njwt; feature: packages beside jsonwebtoken, done right; expect: innocent
const njwt = require('njwt');
const jws = require('jws');
const { JWT, JWK } = require('jose');
const { KJUR } = require('jsrsasign');

exports.first = (token) => njwt.verify(token, process.env.KEY);
exports.second = (claims) => njwt.create(claims, process.env.KEY, 'HS512');
exports.third = (token) => JWT.verify(token, JWK.asKey(process.env.KEY), { algorithms: ['HS256'] });
exports.fourth = (payload) => jws.sign({ header: { alg: 'HS256' }, payload, secret: process.env.KEY });
exports.fifth = (token) => KJUR.jws.JWS.verify(token, process.env.PUBLIC_KEY, ['RS256']);
exports.seventh = (token) => jws.verify(token, 'HS256', process.env.KEY);
