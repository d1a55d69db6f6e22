// What stands in the send box survives a reload, in this tab only.

const setSendBox = 'WEB_CHAT/SET_SEND_BOX';

/** Puts the kept words back, then keeps each change. */
export function keepDraft(store, conversationId) {
  const key = `draft ${conversationId}`;
  const kept = sessionStorage.getItem(key);
  if (kept && !store.getState().sendBoxValue) {
    store.dispatch({ type: setSendBox, payload: { text: kept } });
  }
  store.listeners.add(({ type, payload }) => {
    if (type === setSendBox) {
      sessionStorage.setItem(key, payload.text ?? '');
    }
  });
}
