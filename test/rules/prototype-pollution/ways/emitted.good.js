// library: ws; feature: a merge that a listener of the program does; expect: innocent
const { WebSocketServer } = require('ws');
const { EventEmitter } = require('events');

const changes = new EventEmitter();
const garden = { beds: {} };

function graft(onto, branch) {
  for (const twig of Object.getOwnPropertyNames(branch)) {
    if (branch[twig] && typeof branch[twig] === 'object') graft(onto[twig] ?? {}, branch[twig]);
    else onto[twig] = branch[twig];
  }
}

changes.on('garden', (change) => graft(garden, change));

new WebSocketServer({ port: 8091 }).on('connection', (gardener) => {
  gardener.on('message', (text) => changes.emit('count', JSON.parse(text).change));
  changes.emit('garden', { beds: { roses: 3 } });
});
