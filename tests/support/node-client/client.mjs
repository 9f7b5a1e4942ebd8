// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works through a mailing list with the service's own client library:
//   node client.mjs ADDRESS CLIENT_ID CLIENT_SECRET FOLDER
// The library has the service's host and TLS built in, so a copy of it in FOLDER is pointed at ADDRESS, a
// loopback address. Nothing else of it is changed. One line is printed for each step that went well.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [address, clientId, clientSecret, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);

function replaceOnce(text, from, to) {
    assert.equal(text.split(from).length, 2, `the library has "${from}" once`);
    return text.replace(from, to);
}

function libraryFor(url) {
    let text = readFileSync(require.resolve('sendpulse-api/api/sendpulse.js'), 'utf8');
    text = replaceOnce(text, "require('https')", "require('http')");
    text = replaceOnce(text, "'api.sendpulse.com'", `'${url.hostname}'`);
    text = replaceOnce(text, 'port: 443', `port: ${url.port}`);
    mkdirSync(folder, { recursive: true });
    const copy = join(folder, 'sendpulse.cjs');
    writeFileSync(copy, text);
    return require(copy);
}

const library = libraryFor(new URL(address));
const ask = (name, ...values) => new Promise((resolve) => library[name](resolve, ...values));
const done = (step) => console.log(step);

const token = await new Promise((resolve) => library.init(clientId, clientSecret, join(folder, 'tokens'), resolve));
assert.equal(typeof token, 'string', JSON.stringify(token));
done('signed in');

const { id } = await ask('createAddressBook', 'Made by the Node library');
assert.ok(Number.isInteger(id));
done(`created ${id}`);

const first = 'node-first@example.com';
const second = 'node-second@example.com';
assert.deepEqual(await ask('addEmails', id, [first, { email: second, variables: { Name: 'Зоряна', Orders: 3 } }]),
    { result: true });
const added = await ask('getEmailsFromBook', id);
assert.deepEqual(added.map((row) => row.email), [first, second]);
assert.deepEqual(added[0].variables, []);
assert.deepEqual(added[1].variables, { Name: 'Зоряна', Orders: 3 });
done('added and read back');

assert.deepEqual(await ask('updateEmailVariables', id, first, [{ name: 'Name', value: 'Ada' }]), { result: true });
const one = await ask('getEmailInfo', id, first);
assert.deepEqual(one.variables, [{ name: 'Name', type: 'string', value: 'Ada' }]);
done('changed a variable');

const page = await ask('listAddressBooks', 2, 1);
assert.equal(page.length, 2);
const [book] = await ask('getBookInfo', id);
assert.equal(book.all_email_qty, 2);
done('read a page of lists');

assert.deepEqual(await ask('addToBlackList', `${first},${second}`, 'test'), { result: true });
const blacklist = await ask('getBlackList');
assert.ok(blacklist.includes(first) && blacklist.includes(second));
assert.deepEqual(await ask('removeFromBlackList', `${first},${second}`), { result: true });
done('used the blacklist');

const campaign = await ask('createCampaign', 'Lumen Coffee', 'hello@lumen-coffee.example.com', 'Hello', '<p>Hi</p>', id);
assert.equal(campaign.status, 13, JSON.stringify(campaign));
assert.deepEqual(await ask('cancelCampaign', campaign.id), { result: true });
done('created and cancelled a campaign');

// Filters that nobody fills in are sent empty, limits as 0: they mean nothing.
const letters = await ask('smtpListEmails');
assert.equal(letters.length, 100);
assert.equal((await ask('smtpGetEmailInfoById', letters[0].id)).id, letters[0].id);
assert.equal((await ask('listAddressBooks', 0, 0))[0].id, 41520);
assert.equal((await ask('listCampaigns', 0))[0].id, campaign.id);
assert.equal((await ask('getBalance', 'eur')).currency, 'EUR');
assert.ok((await ask('listEmailTemplates')).length > 0);
done('read lists without filters');

const sender = 'hello@lumen-coffee.example.com';
assert.deepEqual(await ask('smtpUnsubscribeEmails', [{ email: first, comment: 'test' }]), { result: true });
assert.deepEqual(await ask('smtpRemoveFromUnsubscribe', [first]), { result: true });
const sent = await ask('smtpSendMail', { html: '<p>Hi</p>', text: 'Hi', subject: 'Hello', from: { name: 'Lumen', email: sender }, to: [{ name: 'Ada', email: first }] });
assert.equal(sent.result, true, JSON.stringify(sent));
const domains = await ask('smtpListAllowedDomains');
assert.deepEqual(domains, ['@lumen-coffee.example.com']);
assert.deepEqual(await ask('smtpAddDomain', 'post@node.example.com'), { result: true });
assert.deepEqual(await ask('smtpVerifyDomain', 'post@node.example.com'), { result: true });
assert.deepEqual(await ask('smtpListAllowedDomains'), [...domains, '@node.example.com']);
done('sent a letter and named a domain');

const phone = '380670000031';
assert.equal((await ask('smsAddPhones', id, [phone])).counters.added, 1);
assert.equal((await ask('smsGetPhoneInfo', id, phone)).result, true);
assert.equal((await ask('smsAddPhonesToBlacklist', ['380670000032'])).result, true);
const blocked = await ask('smsGetPhonesInfoFromBlacklist', [phone, '380670000032']);
assert.deepEqual(blocked.data.map((row) => row.phone), [380670000032]);
assert.equal((await ask('smsDeletePhonesFromBlacklist', ['380670000032'])).result, true);
assert.equal((await ask('smsSend', 'LUMEN', [phone], 'Hi')).counters.sends, 1);
assert.equal((await ask('smsAddCampaign', 'LUMEN', id, 'Hi', undefined, false)).result, true);
assert.equal((await ask('smsGetCampaignCost', 'LUMEN', 'Hi', null, [phone])).data.currency, 'USD');
assert.ok((await ask('smsGetListCampaigns')).data.length > 0);
done('sent a text message');

assert.deepEqual(await ask('removeEmails', id, [first]), { result: true });
assert.deepEqual((await ask('getEmailsFromBook', id)).map((row) => row.email), [second]);
done('removed an address');

assert.deepEqual(await ask('removeAddressBook', id), { result: true });
assert.equal((await ask('getBookInfo', id)).error_code, 213);
done('removed the list');
