// Keeps the line to the conversation up: opens it, and opens another with a new token whenever it has died.
import { createLine } from './line.js';
import { StalePage } from './session.js';

const firstPause = 500;
const longestPause = 10_000;

/**
 * One line at a time. `onLive(session)` tells that the stream is open, `onLost()` that it is not,
 * `onUnreachable()` that the server did not answer, `onStale()` that only a reload can help.
 */
export function openConnection({ firstSession, openSession, view, onLive, onLost, onUnreachable, onStale }) {
  let line = null;
  let session = null;
  let building = false;
  let retry = 0;
  let pause = firstPause;

  async function build(offered) {
    building = true;
    clearTimeout(retry);
    try {
      session = await offered;
      connect();
      pause = firstPause;
    } catch (error) {
      if (error instanceof StalePage) {
        onStale();
        return;
      }
      onUnreachable();
      retry = setTimeout(rebuild, pause * (0.75 + Math.random() / 2));
      pause = Math.min(pause * 2, longestPause);
    } finally {
      building = false;
    }
  }

  function connect() {
    const previous = line;
    const mine = createLine(view.WebChat, session, previous?.watermark, {
      onOpen: () => mine === line && onLive(session),
      onDead: () => mine === line && rebuild(),
    });
    line = mine;
    previous?.end();
    view.show(mine.directLine);
  }

  function rebuild() {
    onLost();
    if (!building) {
      build(openSession());
    }
  }

  build(firstSession);
  return { rebuild };
}
