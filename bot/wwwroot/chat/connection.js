// Keeps the line to the conversation up: opens it, and opens another with a new token whenever it has died.
import { createLine } from './line.js';
import { GoneConversation, StalePage } from './session.js';

const firstPause = 500;
const longestPause = 10_000;

/**
 * One line at a time. `onLive(session)` tells that the stream is open, `onLost()` that it is not,
 * `onUnreachable()` that the server did not answer, `onStale()` that only loading the page again can help,
 * `onGone()` that the conversation has been deleted; after that nothing comes.
 */
export function openConnection({ firstSession, openSession, view, onLive, onLost, onUnreachable, onStale, onGone }) {
  let line = null;
  let session = null;
  let building = false;
  let isGone = false;
  let retry = 0;
  let pause = firstPause;

  async function build(offered) {
    building = true;
    clearTimeout(retry);
    try {
      connect(await offered);
    } catch (error) {
      if (error instanceof GoneConversation) {
        end();
      } else if (error instanceof StalePage) {
        onStale();
      } else {
        onUnreachable();
        retryLater();
      }
    } finally {
      building = false;
    }
  }

  function connect(next) {
    if (session && session.conversationId !== next.conversationId) {
      location.reload(); // the cookie is gone: what stands here is no longer this visitor's
      return;
    }
    session = next;
    const previous = line;
    const mine = createLine(view.WebChat, session, previous?.watermark, {
      onOpen() {
        pause = firstPause;
        onLive(session);
      },
      onGone: end,
      onDead(wasOpen) {
        onLost();
        if (wasOpen) {
          rebuild();
        } else {
          retryLater();
        }
      },
    });
    line = mine;
    previous?.end();
    view.show(mine.directLine);
  }

  function rebuild() {
    if (isGone) {
      return;
    }
    onLost();
    if (!building) {
      build(openSession(session?.conversationId));
    }
  }

  function end() {
    isGone = true;
    clearTimeout(retry);
    line?.end();
    onGone();
  }

  /** Not all at once: every page of a server that comes back has waited for it. */
  function retryLater() {
    clearTimeout(retry);
    retry = setTimeout(rebuild, pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 2, longestPause);
  }

  build(firstSession);
  return { rebuild };
}
