'use strict';

// Holds a conversation through DirectLineJS. Reads one JSON command a line, {"text": …} to say something or
// {"value": …} to submit a card, and prints the bot's first message in reply to it, and at the end every id it was given.
const readline = require('node:readline');
global.XMLHttpRequest = require('xhr2');
global.WebSocket = require('ws');
const { DirectLine } = require('botframework-directlinejs');

const [domain, token, transport] = process.argv.slice(2);
const line = new DirectLine({
  domain,
  token,
  webSocket: transport === 'websocket',
  pollingInterval: 200,
  random: () => 0, // reconnects after the shortest time
});

const received = [];
const listeners = new Set();

function firstMessage(matches) {
  return new Promise((resolve) => {
    const look = () => {
      const found = received.find((activity) => activity.type === 'message' && activity.from.role === 'bot' && matches(activity));
      if (found) {
        listeners.delete(look);
        resolve(found);
      }
    };
    listeners.add(look);
    look();
  });
}

function post(command) {
  const clientActivityID = `js-${Math.random()}`;
  const activity = { type: 'message', from: { id: 'whoever' }, channelData: { clientActivityID }, ...command };
  return new Promise((resolve, reject) => line.postActivity(activity).subscribe(resolve, reject));
}

function print(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

line.activity$.subscribe((activity) => {
  received.push(activity);
  for (const look of [...listeners]) {
    look();
  }
});

async function main() {
  print(await firstMessage(() => true));
  for await (const command of readline.createInterface({ input: process.stdin })) {
    const id = await post(JSON.parse(command));
    print(await firstMessage((activity) => activity.replyToId === id));
  }

  print({ ids: received.map(({ id }) => id) });
  line.end();
  process.exit(0);
}

main().catch((failure) => {
  process.stderr.write(`${failure && failure.message}\n`);
  process.exit(1);
});
