// library: unzipper; feature: a stream that is piped into the reader of an archive; expect: innocent
const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');
const { map } = require('rxjs');

exports.unpack = (source, folder) => {
  source.pipe(unzipper.Parse()).on('entry', (entry) => {
    const file = path.resolve(folder, entry.path);
    if (!file.startsWith(path.resolve(folder) + path.sep)) return entry.autodrain();
    entry.pipe(fs.createWriteStream(file));
  });
};

exports.names = (entries) => entries.pipe(map((entry) => entry.path)).forEach((name) => fs.existsSync(name));
