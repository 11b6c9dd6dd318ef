/**
 * Queues and brokers: what a message or a job holds was put there by another program, of requests, devices or partners.
 * @see https://docs.bullmq.io/guide/workers
 * @see https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md#queueprocess
 * @see https://github.com/bee-queue/bee-queue#queueprocessconcurrency-handler
 * @see https://github.com/agenda/agenda#defining-job-processors
 * @see https://kafka.js.org/docs/consuming
 * @see https://amqp-node.github.io/amqplib/channel_api.html#channel_consume
 * @see https://github.com/mqttjs/MQTT.js#event-message
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sqs/command/ReceiveMessageCommand/
 * @versions bullmq 3 to 6, bull 3, 4, bee-queue 1, 2, agenda 4 to 6, kafkajs 2, amqplib 0.10, mqtt 4, 5, sqs-consumer 7 to 14
 */
declare module 'bullmq' {
  interface Job {
    data: Remote;
    id: any;
    name: any;
    [member: string]: any;
  }
  type Processor = (job: Job, token?: any, signal?: any) => any;
  class Worker {
    constructor(name: any, processor?: Processor, options?: any);
    [member: string]: any;
  }
}

declare module 'bull' {
  interface Job {
    data: Remote;
    id: any;
    name: any;
    [member: string]: any;
  }
  type Processor = (job: Job, done?: any) => any;
  class Queue {
    constructor(name: any, ...options: any[]);
    process(processor: Processor): any;
    process(name: any, processor: Processor): any;
    process(name: any, concurrency: any, processor: Processor): any;
    [member: string]: any;
  }
  export = Queue;
}

declare module 'bee-queue' {
  interface Job {
    data: Remote;
    id: any;
    [member: string]: any;
  }
  type Processor = (job: Job, done?: any) => any;
  class Queue {
    constructor(name: any, ...options: any[]);
    process(processor: Processor): any;
    process(concurrency: any, processor: Processor): any;
    [member: string]: any;
  }
  export = Queue;
}

/** @alias @hokify/agenda */
declare module 'agenda' {
  interface Job {
    attrs: { data: Remote; name: any };
    [member: string]: any;
  }
  type Processor = (job: Job, done?: any) => any;
  class Agenda {
    constructor(...options: any[]);
    define(name: any, processor: Processor): any;
    define(name: any, options: any, processor: Processor): any;
    [member: string]: any;
  }
  export { Agenda, Agenda as default };
}

declare module 'kafkajs' {
  interface KafkaMessage {
    key: Remote;
    value: Remote;
    headers: Remote;
    offset: any;
    timestamp: any;
  }
  interface EachMessagePayload {
    message: KafkaMessage;
    topic: any;
    partition: any;
    [member: string]: any;
  }
  interface EachBatchPayload {
    batch: { messages: KafkaMessage[]; topic: any; partition: any };
    [member: string]: any;
  }
  interface Consumer {
    run(config: { eachMessage: (payload: EachMessagePayload) => any; eachBatch: (payload: EachBatchPayload) => any }): any;
    [member: string]: any;
  }
  class Kafka {
    /** @api connection */
    constructor(config?: any);
    consumer(config?: any): Consumer;
    [member: string]: any;
  }
}

/** @alias amqplib/callback_api */
declare module 'amqplib' {
  interface ConsumeMessage {
    content: Remote;
    properties: { headers: Remote };
    fields: any;
  }
  interface Channel {
    consume(queue: any, listener: (message: ConsumeMessage) => any, ...rest: any[]): any;
    get(queue: any, options?: any): ConsumeMessage;
    [member: string]: any;
  }
  interface Connection {
    createChannel(): Channel;
    createChannel(done: (error: any, channel: Channel) => any): any;
    createConfirmChannel(): Channel;
    createConfirmChannel(done: (error: any, channel: Channel) => any): any;
    [member: string]: any;
  }
  /** @api connection */
  function connect(config: any, options: any, done: (error: any, connection: Connection) => any): any;
  /** @api connection */
  function connect(config: any, done: (error: any, connection: Connection) => any): any;
  /** @api connection */
  function connect(config: any, options?: any): Connection;
}

declare module 'mqtt' {
  interface MqttClient {
    on(event: 'message', listener: (topic: Remote, message: Remote, packet: any) => any): this;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
  /** @api connection */
  function connect(...options: any[]): MqttClient;
  /** @api connection */
  function connectAsync(...options: any[]): Promise<MqttClient>;
  const mqtt: typeof import('mqtt');
  export default mqtt;
}

declare module 'sqs-consumer' {
  interface Message {
    Body: Remote;
    MessageAttributes: Remote;
    MessageId: any;
  }
  class Consumer {
    static create(options: { handleMessage: (message: Message) => any; handleMessageBatch: (messages: Message[]) => any }): Consumer;
    [member: string]: any;
  }
}
