// library: @slack/bolt, telegraf, grammy, node-telegram-bot-api, discord.js; feature: what people write to a bot; expect: bad
import { exec } from 'node:child_process';
import { App } from '@slack/bolt';
import { Telegraf } from 'telegraf';
import { Bot } from 'grammy';
import TelegramBot from 'node-telegram-bot-api';
import { Client, type ChatInputCommandInteraction } from 'discord.js';

const slack = new App({ token: process.env.SLACK_TOKEN });
slack.command('/lookup', async ({ command, ack }) => {
  await ack();
  exec(`whois ${command.text}`); // error: command-injection
});
slack.message(/^dig (\S+)/, async ({ message, context }) => {
  exec(`dig ${context.matches[1]}`); // error: command-injection
  exec(`logger ${message.text}`); // error: command-injection
});
slack.view('host_form', async ({ view }) => {
  exec(`host ${view.state.values.host.input.value}`); // error: command-injection
});

const telegraf = new Telegraf(process.env.BOT_TOKEN);
telegraf.command('dig', (ctx) => {
  exec(`dig ${ctx.message.text.split(' ')[1]}`); // error: command-injection
});

const grammy = new Bot(process.env.BOT_TOKEN);
grammy.command('dig', (ctx) => {
  exec(`dig ${ctx.match}`); // error: command-injection
});

const telegram = new TelegramBot(process.env.BOT_TOKEN, { polling: true });
telegram.onText(/\/dig (.+)/, (message, match) => {
  exec(`dig ${match[1]}`); // error: command-injection
});

const discord = new Client({ intents: [] });
discord.on('messageCreate', (message) => {
  exec(`dig ${message.content.slice(5)}`); // error: command-injection
});

export async function execute(interaction: ChatInputCommandInteraction) {
  exec(`dig ${interaction.options.getString('host', true)}`); // error: command-injection
}
