// library: databases; feature: a password that somebody made up, for this machine or for whatever the environment says; expect: bad
const { Sequelize } = require('sequelize');
const mysql = require('mysql2/promise');
const mongoose = require('mongoose');
const { Client } = require('pg');

exports.local = mysql.createPool({ host: 'localhost', user: 'shop', password: 'h7!Kestrel-Moor', database: 'shop' }); // warning: hardcoded-key
exports.silent = new Client({ user: 'stock', password: 'Kisten7!Regal' }); // warning: hardcoded-key
exports.orm = new Sequelize('stock', 'stock_rw', 'barge-and-b4rley', { host: process.env.PGHOST || 'localhost', dialect: 'postgres' }); // error: hardcoded-key
exports.pool = mysql.createPool({ host: process.env.MYSQL_HOST || '127.0.0.1', user: 'quay', password: 'h4rb0urmaster' }); // error: hardcoded-key
exports.open = () => mongoose.connect(process.env.MONGO_URL ?? 'mongodb://localhost:27017/shed', { user: 'shed', pass: 'hammer&tongs&saw' }); // error: hardcoded-key
