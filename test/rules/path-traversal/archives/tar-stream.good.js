// library: tar-stream; feature: headers that only name the content; expect: innocent
const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');
module.exports = function list(stream, folder, done) {
  const names = [];
  const extract = tar.extract();
  extract.on('entry', (header, content, next) => {
    names.push(header.name);
    content.resume();
    content.on('end', next);
  });
  extract.on('finish', () => fs.writeFile(path.join(folder, 'names.json'), JSON.stringify(names), done));
  stream.pipe(extract);
};
