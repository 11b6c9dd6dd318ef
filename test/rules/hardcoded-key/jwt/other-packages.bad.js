// library: njwt; feature: packages beside jsonwebtoken; expect: bad
const njwt = require('njwt');
const jws = require('jws');
const { JWT, JWK } = require('jose');
const { KJUR } = require('jsrsasign');
const { ExtractJwt, Strategy } = require('passport-jwt');
const { createVerifier } = require('fast-jwt');

exports.first = (claims) => njwt.create(claims, 'signing-3fa').compact(); // error: hardcoded-key
exports.second = (payload) => JWT.sign(payload, JWK.asKey('signing-3fa')); // error: hardcoded-key
exports.third = (payload) => KJUR.jws.JWS.sign('HS256', '{"alg":"HS256"}', payload, 'signing-3fa'); // error: hardcoded-key
exports.fourth = (payload) => jws.sign({ header: { alg: 'HS256' }, payload, secret: 'signing-3fa' }); // error: hardcoded-key
exports.fifth = createVerifier({ key: async () => 'signing-3fa' }); // error: hardcoded-key

const options = {};
options.jwtFromRequest = ExtractJwt.fromAuthHeaderAsBearerToken();
options.secretOrKey = 'signing-3fa'; // error: hardcoded-key
exports.strategy = new Strategy(options, load);
