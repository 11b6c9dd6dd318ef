// library: @slack/bolt, telegraf, grammy, node-telegram-bot-api, discord.js; feature: what services say of people, and texts without a shell; expect: innocent
import { exec, execFile } from 'node:child_process';
import { App } from '@slack/bolt';
import { Telegraf } from 'telegraf';
import { Bot } from 'grammy';
import TelegramBot from 'node-telegram-bot-api';
import { Client } from 'discord.js';

const ZONES = ['north', 'south'];

const slack = new App({ token: process.env.SLACK_TOKEN });
slack.command('/lookup', async ({ command, ack }) => {
  await ack();
  execFile('host', ['--', command.text]);
  const zone = ZONES.find((one) => one === command.text.trim());
  if (zone) exec(`zone-report ${zone} ${command.user_id}`);
});

const telegraf = new Telegraf(process.env.BOT_TOKEN);
telegraf.command('report', (ctx) => {
  exec(`zone-report ${ctx.chat.id}`);
});

const grammy = new Bot(process.env.BOT_TOKEN);
grammy.command('report', (ctx) => {
  execFile('host', ['--', ctx.match]);
});

const telegram = new TelegramBot(process.env.BOT_TOKEN, { polling: true });
telegram.on('message', (message) => {
  exec(`zone-report ${message.chat.id}`);
});

const discord = new Client({ intents: [] });
discord.on('interactionCreate', (interaction) => {
  exec(`zone-report ${interaction.user.id} ${interaction.options.getInteger('count')}`);
});
