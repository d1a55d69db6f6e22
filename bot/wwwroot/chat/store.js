// Web Chat's store, with what the page adds on its way in and out.

const progressEvent = 'goal/progress';
const sends = new Set(['WEB_CHAT/SUBMIT_SEND_BOX', 'WEB_CHAT/SEND_MESSAGE', 'WEB_CHAT/SEND_MESSAGE_BACK', 'WEB_CHAT/SEND_POST_BACK']);

/**
 * Besides Web Chat's own: `say(text)` speaks in the person's name; `close()` holds everything that would be sent
 * until `open()`, so that nothing typed while the line is down is half sent; `listeners` hear each action.
 */
export function createStore(WebChat, { onGoal, onFirstMessage, onSending, onAnswered, onRefused }) {
  let isOpen = false;
  const unsaid = [];
  const listeners = new Set();

  const middleware = ({ dispatch, getState }) => next => action => {
    if (sends.has(action.type) && !isOpen) {
      onRefused();
      return undefined;
    }
    const result = next(action);
    react(action, getState, dispatch);
    for (const listen of listeners) {
      listen(action);
    }
    return result;
  };

  function react({ type, payload, meta }, getState, dispatch) {
    switch (type) {
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        receive(payload.activity, getState, dispatch);
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_PENDING':
        onSending(meta.clientActivityID);
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_FULFILLED':
      case 'DIRECT_LINE/POST_ACTIVITY_REJECTED':
        onAnswered(meta.clientActivityID);
        break;
    }
  }

  function receive(activity, getState, dispatch) {
    if (activity.type === 'event' && activity.name === progressEvent) {
      onGoal(activity.value);
    } else if (activity.type === 'message') {
      onFirstMessage();
      settleFailedSend(activity, getState, dispatch);
    }
  }

  const store = Object.assign(WebChat.createStore({}, middleware), {
    listeners,
    open() {
      isOpen = true;
      unsaid.splice(0).forEach(store.say);
    },
    close() {
      isOpen = false;
    },
    say(text) {
      if (isOpen) {
        store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
      } else {
        unsaid.push(text);
        onRefused();
      }
    },
  });
  return store;
}

/**
 * A message that was on its way when the line died is marked "send failed", and Web Chat leaves it so
 * even when the new line brings its echo: it did arrive, and a second try would say it twice.
 */
function settleFailedSend(activity, getState, dispatch) {
  const clientActivityID = activity.channelData?.clientActivityID;
  if (activity.from.role !== 'user' || !clientActivityID) {
    return;
  }
  const shown = getState().activities.find(({ channelData }) => channelData?.clientActivityID === clientActivityID);
  if (shown?.channelData['webchat:send-status'] === 'send failed') {
    dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY_FULFILLED', meta: { clientActivityID }, payload: { activity } });
  }
}
