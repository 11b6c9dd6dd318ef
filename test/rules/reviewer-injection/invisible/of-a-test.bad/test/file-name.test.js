// library: none; feature: characters that a test feeds to what it tests; expect: bad
import test from 'node:test';
import assert from 'node:assert/strict';
import { shown } from '../src/shown.js';

const OVERRIDE = '‮'; // suggestion: reviewer-injection

test('shows no override', () => assert.equal(shown(`a${OVERRIDE}b`), 'ab'));
