// library: queues; feature: messages of brokers; expect: bad
import { Kafka } from 'kafkajs';
import { Pool } from 'pg';
import { Consumer } from 'sqs-consumer';

const pool = new Pool();
const prices = new Kafka({ clientId: 'prices', brokers: ['broker:9092'] }).consumer({ groupId: 'prices' });

await prices.run({
  eachMessage: async ({ message }) => {
    const { article, price } = JSON.parse(String(message.value));
    await pool.query(`UPDATE articles SET price = ${Number(price)} WHERE code = '${article}'`); // error: sql-concatenation
  },
});

export const returns = Consumer.create({
  queueUrl: process.env.RETURNS_URL!,
  handleMessage: async (message) => {
    const body = JSON.parse(message.Body!);
    await pool.query("DELETE FROM parcels WHERE label = '" + body.label + "'"); // error: sql-concatenation
  },
});
