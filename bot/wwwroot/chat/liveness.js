// Notices what no socket tells: a server that does not answer, a network that went away, a machine that slept.

const every = 15_000;
const patience = 5_000;
const answerWithin = 10_000;

/** Calls `onDead()` when the line cannot be alive; whoever watches sets it. */
export function watchLife() {
  const life = { onDead() {}, expectAnswer, answered };
  const expected = new Map();
  let lastTick = Date.now();

  function expectAnswer(id) {
    expected.set(id, setTimeout(() => expected.delete(id) && life.onDead(), answerWithin));
  }

  function answered(id) {
    clearTimeout(expected.get(id));
    expected.delete(id);
  }

  async function tick() {
    const slept = Date.now() - lastTick > 3 * every;
    lastTick = Date.now();
    if (document.hidden) {
      return;
    }
    if (slept || !await answers()) {
      life.onDead();
    }
  }

  setInterval(tick, every);
  document.addEventListener('visibilitychange', tick);
  addEventListener('offline', () => life.onDead());
  addEventListener('online', () => life.onDead());
  return life;
}

async function answers() {
  try {
    await fetch('/look/icon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}
