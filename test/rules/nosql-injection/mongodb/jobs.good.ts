// library: mongodb; feature: members of conditions that a job of the program holds; expect: innocent
import { Worker } from 'bullmq';
import { MongoClient } from 'mongodb';

const metrics = new MongoClient('mongodb://db').db('shop').collection('metrics');
export const worker = new Worker('metrics', async (job) => {
  const { metric } = job.data;
  await metrics.findOne({ id: metric });
  return metrics.findOne({ id: job.data.other });
});
