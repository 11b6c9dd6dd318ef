/**
 * Bots: what people write to them. Ids and names of commands are given by the service.
 * @see https://docs.slack.dev/tools/bolt-js/concepts/commands/
 * @see https://docs.slack.dev/tools/bolt-js/concepts/message-listening/
 * @see https://docs.slack.dev/tools/bolt-js/concepts/view-submissions/
 * @see https://telegraf.js.org/classes/Context.html
 * @see https://github.com/yagop/node-telegram-bot-api/blob/master/doc/usage.md
 * @see https://grammy.dev/guide/commands
 * @see https://discord.js.org/docs/packages/discord.js/main/CommandInteractionOptionResolver:Class
 * @versions @slack/bolt 3, 4, telegraf 4, node-telegram-bot-api 0.5 to 0.66, grammy 1, discord.js 13, 14
 */
declare module '@slack/bolt' {
  interface SlashCommand {
    text: Remote;
    user_name: Remote;
    channel_name: Remote;
    [member: string]: any;
  }
  interface Said {
    text: Remote;
    files: Remote;
    blocks: Remote;
    attachments: Remote;
    [member: string]: any;
  }
  interface Shown {
    state: Remote;
    [member: string]: any;
  }
  interface Common {
    ack: any;
    respond: any;
    say: any;
    client: any;
    context: { matches: Remote; [member: string]: any };
    logger: any;
    next: any;
    [member: string]: any;
  }
  interface SlackCommandMiddlewareArgs extends Common {
    command: SlashCommand;
    payload: SlashCommand;
    body: SlashCommand;
  }
  interface SlackEventMiddlewareArgs extends Common {
    message: Said;
    event: Said;
    payload: Said;
  }
  interface SlackViewMiddlewareArgs extends Common {
    view: Shown;
    payload: Shown;
    body: { view: Shown; [member: string]: any };
  }
  interface SlackActionMiddlewareArgs extends Common {
    body: { state: Remote; view: Shown; message: Said; [member: string]: any };
  }
  interface SlackShortcutMiddlewareArgs extends Common {
    shortcut: { message: Said; [member: string]: any };
    payload: { message: Said; [member: string]: any };
  }
  interface SlackOptionsMiddlewareArgs extends Common {
    options: { value: Remote; [member: string]: any };
    payload: { value: Remote; [member: string]: any };
  }
  type OnCommand = (args: SlackCommandMiddlewareArgs) => any;
  type OnEvent = (args: SlackEventMiddlewareArgs) => any;
  type OnView = (args: SlackViewMiddlewareArgs) => any;
  type OnAction = (args: SlackActionMiddlewareArgs) => any;
  type OnShortcut = (args: SlackShortcutMiddlewareArgs) => any;
  type OnOptions = (args: SlackOptionsMiddlewareArgs) => any;
  class App {
    constructor(options?: any);
    command(name: any, ...listeners: OnCommand[]): void;
    message(...listeners: (OnEvent | any)[]): void;
    event(name: any, ...listeners: OnEvent[]): void;
    view(name: any, ...listeners: OnView[]): void;
    action(name: any, ...listeners: OnAction[]): void;
    shortcut(name: any, ...listeners: OnShortcut[]): void;
    options(name: any, ...listeners: OnOptions[]): void;
    [member: string]: any;
  }
}

/** @alias grammy */
declare module 'telegraf' {
  interface Message {
    text: Remote;
    caption: Remote;
    document: Remote;
    [member: string]: any;
  }
  interface Context {
    message: Message;
    editedMessage: Message;
    channelPost: Message;
    msg: Message;
    text: Remote;
    match: Remote;
    payload: Remote;
    args: Remote;
    inlineQuery: { query: Remote; [member: string]: any };
    update: { message: Message; [member: string]: any };
    [member: string]: any;
  }
  type Middleware = (context: Context, next: Callback) => any;
  class Telegraf {
    constructor(token?: any, options?: any);
    command(name: any, ...handlers: Middleware[]): this;
    on(event: any, ...handlers: Middleware[]): this;
    hears(trigger: any, ...handlers: Middleware[]): this;
    start(...handlers: Middleware[]): this;
    help(...handlers: Middleware[]): this;
    action(trigger: any, ...handlers: Middleware[]): this;
    use(...handlers: Middleware[]): this;
    [member: string]: any;
  }
  export { Telegraf, Telegraf as Bot, Telegraf as Composer };
}

declare module 'node-telegram-bot-api' {
  interface Message {
    text: Remote;
    caption: Remote;
    document: Remote;
    [member: string]: any;
  }
  class TelegramBot {
    constructor(token?: any, options?: any);
    on(event: 'message' | 'text' | 'edited_message' | 'channel_post', listener: (message: Message, metadata?: any) => any): this;
    on(event: 'inline_query', listener: (asked: { query: Remote; [member: string]: any }) => any): this;
    on(event: any, listener: Callback): this;
    onText(pattern: any, listener: (message: Message, match: Remote) => any): void;
    [member: string]: any;
  }
  export = TelegramBot;
}

/**
 * What stands behind a slash command as a text, and messages. Other options are picked by the service.
 */
declare module 'discord.js' {
  interface Options {
    getString(name: any, ...rest: any[]): Remote;
    getAttachment(name: any, ...rest: any[]): Remote;
    getFocused(...rest: any[]): Remote;
    [member: string]: any;
  }
  interface ChatInputCommandInteraction {
    options: Options;
    fields: { getTextInputValue(name: any): Remote; [member: string]: any };
    [member: string]: any;
  }
  interface Message {
    content: Remote;
    cleanContent: Remote;
    attachments: Remote;
    [member: string]: any;
  }
  class Client {
    constructor(options?: any);
    on(event: 'messageCreate' | 'message' | 'messageDelete', listener: (message: Message) => any): this;
    on(event: 'messageUpdate', listener: (before: Message, message: Message) => any): this;
    on(event: 'interactionCreate', listener: (interaction: ChatInputCommandInteraction) => any): this;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
  interface CommandInteraction extends ChatInputCommandInteraction {}
  interface ModalSubmitInteraction extends ChatInputCommandInteraction {}
  interface AutocompleteInteraction extends ChatInputCommandInteraction {}
}
