// library: mongodb; feature: a file of authorities; expect: innocent
import { MongoClient } from 'mongodb';

export const client = new MongoClient(process.env.MONGO_URL!, { tls: true, tlsCAFile: 'ca.pem' });
