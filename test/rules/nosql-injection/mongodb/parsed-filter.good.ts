// library: mongodb; feature: members of a condition sent as JSON, each as a text; expect: innocent
import { MongoClient, type Document, type Filter } from 'mongodb';
import { Server } from 'socket.io';

const sensors = new MongoClient('mongodb://db').db('iot').collection('sensors');
const EVERYTHING = JSON.parse('{}');

export function attach(io: Server) {
  io.on('connection', (socket) => {
    socket.on('sensors', async (request, done) => {
      const where = JSON.parse(request.where ?? '{}');
      const filter: Filter<Document> = { ...EVERYTHING, room: String(where.room), owner: socket.data.user };
      done(await sensors.find(filter).toArray());
    });
  });
}
