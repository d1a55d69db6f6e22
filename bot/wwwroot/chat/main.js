// Start-up: wires the page's parts together. Each part has one job and knows nothing of the others.
import { keepCardInputs } from './card-inputs.js';
import { openConnection } from './connection.js';
import { keepDraft } from './draft.js';
import { createGoalCard } from './goal.js';
import { watchLife } from './liveness.js';
import { wireMenu } from './menu.js';
import { wireLeaving } from './leaving.js';
import { createOpening } from './opening.js';
import { createQuietLine } from './quiet-line.js';
import { openSession } from './session.js';
import { createStore } from './store.js';
import { createView, webChatLoaded } from './view.js';

wireLeaving(document.querySelector('.leave'));

const words = JSON.parse(document.body.dataset.words);
const goal = createGoalCard(document.getElementById('goal'), words);
const quietLine = createQuietLine(document.getElementById('line'), words);
const opening = createOpening(document.getElementById('opening'), words);

// The session is opened while Web Chat's 4 MB are still on their way.
const firstSession = openSession();
firstSession.catch(() => {}); // looked at below, when there is someone to tell
const WebChat = await webChatLoaded().catch(error => {
  opening.unreachable();
  throw error;
});

const life = watchLife();
const store = createStore(WebChat, {
  onGoal: goal.show,
  onFirstMessage: opening.done,
  onSending(id) {
    life.expectAnswer(id);
    goal.settle();
  },
  onAnswered: life.answered,
  onRefused: quietLine.waiting,
});
const view = createView(WebChat, store, document.getElementById('webchat'), words);

const connection = openConnection({
  firstSession,
  openSession,
  view,
  onLive(session) {
    store.open();
    quietLine.live();
    keepWhatIsUnfinished(session);
  },
  onLost() {
    store.close();
    quietLine.lost();
  },
  onUnreachable: opening.unreachable,
  onStale() {
    opening.stale();
    quietLine.stale();
  },
  onGone() {
    sessionStorage.clear(); // drafts
    store.close();
    document.querySelectorAll('#webchat, #goal, header.top nav').forEach(part => part.remove()); // nothing hears its buttons any more
    opening.gone();
  },
});

// Someone was given a link to a plan: its code is said for them, once.
const plan = new URLSearchParams(location.search).get('plan');
if (/^[2-9][2-9a-z]{4}-?[2-9a-z]{5}$/i.test(plan ?? '')) {
  history.replaceState(null, '', location.pathname);
  store.say(plan);
}

let keeps = false;
function keepWhatIsUnfinished({ conversationId }) {
  if (!keeps) {
    keeps = true;
    keepDraft(store, conversationId);
    keepCardInputs(document.getElementById('webchat'), conversationId);
  }
}

life.onDead = connection.rebuild;
opening.onTryAgain = connection.rebuild;
wireMenu(document.querySelector('header.top'), store.say);
