// library: openai; feature: keys of services, done right; expect: innocent
import OpenAI from 'openai';
import Stripe from 'stripe';
import twilio from 'twilio';
import { OAuth2Client } from 'google-auth-library';

export const ai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
export const local = new OpenAI({ apiKey: 'ollama', baseURL: 'http://localhost:11434/v1' });
export const payments = new Stripe(process.env.STRIPE_KEY!);
export const trial = new Stripe('sk_test_9aKd83jfLq02mdnGs71bQz');
export const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
export const login = new OAuth2Client(process.env.ID, process.env.SECRET, '/cb');
