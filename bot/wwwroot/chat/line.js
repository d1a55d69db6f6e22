// One Direct Line connection, and word of its opening and its death.

const online = 2; // DirectLineJS's ConnectionStatus; what is above has expired, failed or ended

/**
 * DirectLineJS hides a dead socket for 3 to 15 seconds and then tries again with its old token. We look at the socket itself.
 * A watermark is given when the store already holds what came before it; after a reload there is none, and all is replayed.
 */
export function createLine(WebChat, { conversationId, token }, watermark, { onOpen, onDead }) {
  const directLine = WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    conversationId,
    token,
    watermark,
  });

  let dead = false;
  const die = () => {
    if (!dead) {
      dead = true;
      onDead();
    }
  };

  directLine.services.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url);
      this.addEventListener('open', onOpen);
      this.addEventListener('close', die);
    }
  };
  const status = directLine.connectionStatus$.subscribe(value => value > online && die());

  return {
    directLine,
    get watermark() {
      return directLine.watermark;
    },
    end() {
      dead = true;
      status.unsubscribe();
      directLine.end();
    },
  };
}
