// library: ws; feature: a merge that a listener of the program does; expect: bad
const { WebSocketServer } = require('ws');
const { EventEmitter } = require('events');

const changes = new EventEmitter();
const garden = { beds: {} };

function graft(onto, branch) {
  for (const twig of Object.getOwnPropertyNames(branch)) {
    if (branch[twig] && typeof branch[twig] === 'object') graft(onto[twig] ?? {}, branch[twig]);
    else onto[twig] = branch[twig]; // error: prototype-pollution
  }
}

changes.once('garden', (change) => graft(garden, change));

new WebSocketServer({ port: 8091 }).on('connection', (gardener) => {
  gardener.on('message', (text) => changes.emit('garden', JSON.parse(text).change));
});
