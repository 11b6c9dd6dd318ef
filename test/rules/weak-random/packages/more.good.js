// library: uniqid; feature: more packages that can be predicted, done right; expect: innocent
const uniqid = require('uniqid');
const { uid } = require('uid/secure');
const { v4: makeId } = require('uuid');
const _ = require('lodash');

exports.first = () => { const elementId = uniqid(); return elementId; };
exports.second = () => { const token = uid(32); return token; };
exports.fourth = () => { const apiKey = makeId(); return apiKey; };
exports.seventh = () => { const colors = _.times(8, () => _.random(255)); return colors; };
