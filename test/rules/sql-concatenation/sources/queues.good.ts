// library: queues; feature: messages of brokers that are bound; expect: innocent
import { Worker } from 'bullmq';
import { Kafka } from 'kafkajs';
import { Pool } from 'pg';

const pool = new Pool();
await new Kafka({ brokers: ['broker:9092'] }).consumer({ groupId: 'prices' }).run({
  eachMessage: async ({ message }) => {
    const { article, price } = JSON.parse(String(message.value));
    await pool.query(`UPDATE articles SET price = ${Number(price)} WHERE code = $1`, [article]);
  },
});

export const worker = new Worker('sums', async (job) => pool.query('INSERT INTO sums (total) VALUES ($1)', [job.data.total]));
