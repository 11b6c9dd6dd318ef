// library: uniqid; feature: more packages that can be predicted; expect: bad
const uniqid = require('uniqid');
const { uid } = require('uid');
const hat = require('hat');
const { v4: makeId } = require('@lukeed/uuid');
const randomString = require('random-string');
const MersenneTwister = require('mersenne-twister');
const _ = require('lodash');

exports.first = () => { const resetToken = uniqid(); return resetToken; }; // error: weak-random
exports.second = () => { const token = uid(32); return token; }; // error: weak-random
exports.third = () => { const apiKey = hat(); return apiKey; }; // error: weak-random
exports.fourth = () => { const apiKey = makeId(); return apiKey; }; // error: weak-random
exports.fifth = () => { const password = randomString({ length: 12 }); return password; }; // error: weak-random
exports.sixth = () => { const sessionId = new MersenneTwister().random_int(); return sessionId; }; // error: weak-random
exports.seventh = () => { const password = _.times(8, () => _.random(35).toString(36)).join(''); return password; }; // error: weak-random
