// library: mongodb; feature: a condition sent as JSON, over a helper that adds the owner; expect: bad
import { MongoClient, type Document, type Filter } from 'mongodb';
import { Server } from 'socket.io';

const sensors = new MongoClient('mongodb://db').db('iot').collection('sensors');
function owned(owner: string, more: Filter<Document>): Filter<Document> {
  return { ...more, owner };
}

export function attach(io: Server) {
  io.on('connection', (socket) => {
    socket.on('sensors', async (request, done) => {
      const more = JSON.parse(request.where ?? '{}');
      done(await sensors.find(owned(socket.data.user, more)).toArray()); // error: nosql-injection
    });
  });
}
