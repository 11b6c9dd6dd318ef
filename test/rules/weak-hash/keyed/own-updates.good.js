// library: node:crypto; feature: a program that asks whether there is anything new; expect: innocent
const { createHash } = require('node:crypto');
const { readFile, writeFile } = require('node:fs/promises');

class TimetableUpdater {
  async update(file, text) {
    const before = createHash('md5').update(await readFile(file)).digest('hex');
    const after = createHash('md5').update(text).digest('hex');
    if (before !== after) {
      await writeFile(file, text);
      return true;
    }
    return false;
  }
}

module.exports = { TimetableUpdater };
