// library: queues; feature: what jobs and messages hold, in a shell; expect: bad
import Agenda from 'agenda';
import amqp from 'amqplib';
import Queue from 'bull';
import { Worker } from 'bullmq';
import { exec, execSync } from 'node:child_process';
import mqtt from 'mqtt';

interface Render { source: string; width: number }
export const renders = new Worker<Render>('renders', async (job) => {
  const { source } = job.data;
  execSync(`convert ${source} -resize 400 out.png`); // error: command-injection
});

const videos = new Queue('videos');
videos.process('transcode', 2, async (job) => {
  exec('ffmpeg -i ' + job.data.input + ' out.mp4'); // error: command-injection
});

const agenda = new Agenda();
agenda.define('backup', async (job) => {
  execSync(`pg_dump ${job.attrs.data.database} > dump.sql`); // error: command-injection
});

export async function listen() {
  const connection = await amqp.connect('amqp://broker');
  const channel = await connection.createChannel();
  await channel.consume('prints', (message) => {
    const order = JSON.parse(message!.content.toString());
    exec(`lp -d ${order.printer} label.pdf`); // error: command-injection
  });
}

mqtt.connect('mqtt://broker').on('message', (topic, payload) => {
  exec(`systemctl restart ${payload.toString()}`); // error: command-injection
});
