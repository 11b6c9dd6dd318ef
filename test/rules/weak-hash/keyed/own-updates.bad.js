// library: node:crypto; feature: a program that replaces itself; expect: bad
const { createHash, timingSafeEqual } = require('node:crypto');
const { createReadStream, createWriteStream, unlinkSync } = require('node:fs');
const { rename } = require('node:fs/promises');
const { pipeline } = require('node:stream/promises');
const http = require('node:http');

class FerryUpdater {
  constructor(manifest) { this.manifest = manifest; }

  async install(archive) {
    const actual = await this.checksum(archive);
    if (actual !== this.manifest.checksum.toLowerCase()) {
      throw new Error('the archive is corrupt');
    }
    await rename(archive, '/opt/ferry/agent.bin');
  }

  async checksum(file) {
    const hash = createHash('md5'); // warning: weak-hash
    await pipeline(createReadStream(file), hash);
    return hash.digest('hex');
  }

  fetch(done) {
    const hash = createHash('md5'); // error: weak-hash
    http.get('http://mirror.example/agent.bin', (res) => {
      const file = createWriteStream('/opt/ferry/agent.bin');
      res.on('data', (chunk) => { hash.update(chunk); });
      res.pipe(file).on('finish', () => {
        const actual = Buffer.from(hash.digest('hex'));
        const wanted = Buffer.from(this.manifest.checksum);
        if (actual.length !== wanted.length || !timingSafeEqual(actual, wanted)) {
          unlinkSync('/opt/ferry/agent.bin');
          return done(new Error('the agent was manipulated'));
        }
        done();
      });
    });
  }
}

module.exports = { FerryUpdater };
