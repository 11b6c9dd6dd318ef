// library: njwt; feature: packages beside jsonwebtoken; expect: bad
const njwt = require('njwt');
const jws = require('jws');
const { JWT, JWK } = require('jose');
const { KJUR } = require('jsrsasign');

exports.first = (token) => njwt.verify(token, null); // error: jwt-unverified
exports.second = (claims, key) => njwt.create(claims, key, 'none'); // error: jwt-unverified
exports.third = (token) => JWT.verify(token, JWK.None); // error: jwt-unverified
exports.fourth = (payload) => jws.sign({ header: { alg: 'none' }, payload }); // error: jwt-unverified
exports.fifth = (token) => KJUR.jws.JWS.verify(token, '', ['none']); // error: jwt-unverified
exports.sixth = (payload) => KJUR.jws.JWS.sign(null, { alg: 'none' }, payload); // error: jwt-unverified
exports.seventh = (token) => jws.verify(token, jws.decode(token).header.alg, process.env.KEY); // error: jwt-unverified
