// library: Math; feature: the name of a temporary file; expect: innocent
const os = require('node:os');
const path = require('node:path');

exports.tempFile = () => path.join(os.tmpdir(), `upload-${Date.now()}-${Math.random().toString(36).slice(2)}.part`);
