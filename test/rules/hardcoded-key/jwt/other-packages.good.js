// library: njwt; feature: packages beside jsonwebtoken, done right; expect: innocent
const njwt = require('njwt');
const jws = require('jws');
const { JWT, JWK } = require('jose');
const { ExtractJwt, Strategy } = require('passport-jwt');
const { createVerifier } = require('fast-jwt');

exports.first = (claims) => njwt.create(claims, process.env.KEY).compact();
exports.second = (payload) => JWT.sign(payload, JWK.asKey(process.env.KEY));
exports.fourth = (payload) => jws.sign({ header: { alg: 'HS256' }, payload, secret: process.env.KEY });
exports.fifth = createVerifier({ key: async () => process.env.KEY });

const options = {};
options.jwtFromRequest = ExtractJwt.fromAuthHeaderAsBearerToken();
options.secretOrKey = process.env.KEY;
exports.strategy = new Strategy(options, load);
