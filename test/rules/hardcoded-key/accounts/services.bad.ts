// library: openai; feature: keys of services; expect: bad
import OpenAI from 'openai';
import Stripe from 'stripe';
import twilio from 'twilio';
import { OAuth2Client } from 'google-auth-library';
import { StorageSharedKeyCredential } from '@azure/storage-blob';

export const ai = new OpenAI({ apiKey: 'sk-proj-8dK2jsLq03mxnGs71bQzA92kd0Zlp4Tt' }); // error: hardcoded-key
export const payments = new Stripe('sk_live_9aKd83jfLq02mdnGs71bQz'); // error: hardcoded-key
export const sms = twilio(process.env.TWILIO_SID, 'd8f2c0aa91b34e7cd8f2c0aa91b34e7c'); // error: hardcoded-key
export const login = new OAuth2Client(process.env.ID, 'GOCSPX-8dj2kLq93mzPq1', '/cb'); // error: hardcoded-key
export const files = new StorageSharedKeyCredential('acme', 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='); // error: hardcoded-key
