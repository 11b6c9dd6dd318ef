// library: node:crypto; feature: a key object of a constant that is handed out; expect: bad
const { createSecretKey } = require('node:crypto');

exports.berthKey = () => createSecretKey('q8Rm31kVdTz7wLh0XcYs5NpJgE42bUaF', 'utf8'); // error: hardcoded-key

exports.gateKey = createSecretKey(process.env.GATE_KEY, 'hex');
