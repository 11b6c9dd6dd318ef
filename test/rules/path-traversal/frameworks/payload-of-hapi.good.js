// library: hapi; feature: request.payload; expect: innocent
const fs = require('node:fs/promises');

/** Here a program hangs on the request: its configuration, not what a client sent. */
exports.list = async (req) => fs.readdir(req.payload.collections.media.config.upload.staticDir);
