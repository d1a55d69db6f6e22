// One Direct Line connection, and word of its opening and its death.

const online = 2; // DirectLineJS's ConnectionStatus; what is above has expired, failed or ended
const opensWithin = 10_000;
const gone = 4404; // the server closes the stream of a deleted conversation so

/**
 * DirectLineJS hides a dead socket for 3 to 15 seconds and then tries again with its old token. We look at the socket itself.
 * A watermark is given when the store already holds what came before it; after a reload there is none, and all is replayed.
 * `onDead(wasOpen)` comes once, or `onGone()` instead where the conversation was deleted, and after `end()` nothing does.
 */
export function createLine(WebChat, { conversationId, token, streamUrl }, watermark, { onOpen, onDead, onGone }) {
  const directLine = WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    conversationId,
    token,
    streamUrl: after(watermark, streamUrl),
    watermark,
  });
  directLine.refreshTokenLoop(); // it leaves this out where it is given a stream

  let isOpen = false;
  let isOver = false;
  const deadline = setTimeout(die, opensWithin);

  function open() {
    if (!isOver) {
      isOpen = true;
      clearTimeout(deadline);
      onOpen();
    }
  }

  function die() {
    if (!isOver) {
      isOver = true;
      clearTimeout(deadline);
      onDead(isOpen);
    }
  }

  function close({ code }) {
    if (code === gone && !isOver) {
      onGone();
    } else {
      die();
    }
  }

  directLine.services.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url);
      this.addEventListener('open', open);
      this.addEventListener('close', close);
    }
  };
  const status = directLine.connectionStatus$.subscribe(value => value > online && die());

  return {
    directLine,
    get watermark() {
      return directLine.watermark;
    },
    end() {
      isOver = true;
      clearTimeout(deadline);
      status.unsubscribe();
      directLine.end();
    },
  };
}

function after(watermark, streamUrl) {
  const url = new URL(streamUrl);
  url.searchParams.set('watermark', watermark ?? '');
  return url.href;
}
