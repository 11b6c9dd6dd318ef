// library: hapi; feature: request.payload; expect: bad
const fs = require('node:fs/promises');

exports.save = async (request, h) => {
  await fs.writeFile(`/srv/notes/${request.payload.name}`, 'x'); // error: path-traversal
  return h.response('saved');
};
