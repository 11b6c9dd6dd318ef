// library: unzipper; feature: a stream that is piped into the reader of an archive; expect: bad
const fs = require('fs');
const https = require('https');
const unzipper = require('unzipper');

exports.unpack = (source, folder) => {
  source.pipe(unzipper.Parse()).on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(`${folder}/${entry.path}`)); // error: path-traversal
  });
};

exports.download = (address, folder) => {
  https.get(address, (answer) => {
    answer.pipe(unzipper.Parse()).on('entry', (entry) => {
      fs.mkdirSync(folder + '/' + entry.path, { recursive: true }); // error: path-traversal
    });
  });
};
