// library: mongodb; feature: invalid certificates allowed; expect: bad
import { MongoClient } from 'mongodb';

export const client = new MongoClient(process.env.MONGO_URL!, { tls: true, tlsAllowInvalidCertificates: true }); // error: insecure-tls
