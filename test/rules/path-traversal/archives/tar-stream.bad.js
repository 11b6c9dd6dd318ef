// library: tar-stream; feature: headers; expect: bad
const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');
module.exports = function unpack(stream, folder) {
  const extract = tar.extract();
  extract.on('entry', (header, content, next) => {
    content.pipe(fs.createWriteStream(path.join(folder, header.name))); // error: path-traversal
    content.on('end', next);
  });
  stream.pipe(extract);
};
