/**
 * Clients of services that are told who asks by a key.
 * @see https://docs.stripe.com/api/authentication?lang=node
 * @see https://www.twilio.com/docs/libraries/reference/twilio-node
 * @see https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail#readme
 * @see https://github.com/openai/openai-node#usage
 * @see https://github.com/anthropics/anthropic-sdk-typescript#getting-started
 * @see https://github.com/octokit/octokit.js#authentication
 * @see https://github.com/slackapi/node-slack-sdk#readme
 * @see https://resend.com/docs/send-with-nodejs
 * @see https://pusher.com/docs/channels/server_api/overview
 * @see https://cloudinary.com/documentation/node_integration#set_required_configuration_parameters
 * @see https://github.com/razorpay/razorpay-node#basic-usage
 * @see https://github.com/googleapis/google-auth-library-nodejs#oauth2
 * @see https://learn.microsoft.com/javascript/api/@azure/storage-blob/storagesharedkeycredential
 * @see https://github.com/web-push-libs/web-push#setvapiddetailssubject-vapidpublickey-vapidprivatekey
 * @see https://grpc.github.io/grpc/node/grpc.Metadata.html
 * @versions @grpc/grpc-js 1, web-push 3, stripe 8 to 23, twilio 3 to 6, @sendgrid/mail 6 to 8, openai 4 to 6, @anthropic-ai/sdk 0.20 to 1, @octokit/rest 16 to 22, @slack/web-api 5 to 8, resend 1 to 6, pusher 3 to 5, cloudinary 1, 2, razorpay 2, google-auth-library 6 to 10, googleapis 39 to 160, @azure/storage-blob 12
 */
declare module 'stripe' {
  interface Stripe {
    [member: string]: any;
  }
  interface Maker {
    /** @api api-key */
    (secret: any, options?: any): Stripe;
    /** @api api-key */
    new (secret: any, options?: any): Stripe;
  }
  const stripe: Maker;
  export = stripe;
}

declare module 'twilio' {
  interface Maker {
    /** @api api-key */
    (account: any, secret: any, options?: any): any;
    [member: string]: any;
  }
  const twilio: Maker;
  export = twilio;
}

declare module '@sendgrid/mail' {
  interface Mail {
    /** @api api-key */
    setApiKey(secret: any): any;
    [member: string]: any;
  }
  const mail: Mail;
  export = mail;
}

declare module 'openai' {
  class OpenAI {
    /** @api api-key */
    constructor(options?: any);
    [member: string]: any;
  }
  export { OpenAI, OpenAI as default };
}

declare module '@anthropic-ai/sdk' {
  class Anthropic {
    /** @api api-key */
    constructor(options?: any);
    [member: string]: any;
  }
  export { Anthropic, Anthropic as default };
}

/** @alias octokit, @octokit/core */
declare module '@octokit/rest' {
  class Octokit {
    /** @api api-key */
    constructor(options?: any);
    [member: string]: any;
  }
}

declare module '@slack/web-api' {
  class WebClient {
    /** @api api-key */
    constructor(secret?: any, options?: any);
    [member: string]: any;
  }
}

declare module 'resend' {
  class Resend {
    /** @api api-key */
    constructor(secret?: any);
    [member: string]: any;
  }
}

declare module 'pusher' {
  class Pusher {
    /** @api api-key */
    constructor(options: any);
    [member: string]: any;
  }
  export = Pusher;
}

declare module 'cloudinary' {
  interface Version2 {
    /** @api api-key */
    config(options?: any, value?: any): any;
    [member: string]: any;
  }
  const v2: Version2;
}

declare module 'razorpay' {
  class Razorpay {
    /** @api api-key */
    constructor(options: any);
    [member: string]: any;
  }
  export = Razorpay;
}

declare module 'google-auth-library' {
  class OAuth2Client {
    /** @api api-key */
    constructor(client?: any, secret?: any, ...rest: any[]);
    [member: string]: any;
  }
}

declare module 'googleapis' {
  interface Google {
    auth: { OAuth2: typeof import('google-auth-library').OAuth2Client; [member: string]: any };
    [member: string]: any;
  }
  const google: Google;
}

/** @alias @azure/storage-queue, @azure/storage-file-share, @azure/storage-file-datalake */
declare module '@azure/storage-blob' {
  class StorageSharedKeyCredential {
    /** @api api-key */
    constructor(account: any, secret: any);
  }
  class BlobServiceClient {
    /** @api api-key */
    static fromConnectionString(address: any, options?: any): BlobServiceClient;
    [member: string]: any;
  }
}

declare module '@grpc/grpc-js' {
  class Metadata {
    constructor(options?: any);
    /** @api header */
    set(name: any, value: any): void;
    /** @api header */
    add(name: any, value: any): void;
    [member: string]: any;
  }
}

declare module 'web-push' {
  /** @api api-key */
  function setVapidDetails(subject: any, publicKey: any, secret: any): void;
}
