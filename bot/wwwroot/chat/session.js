// The page's session: one conversation, the same after a reload, and a new token and stream for it each time.

const forgeryToken = document.querySelector('meta[name="forgery-token"]').content;

/** The server will not have this page any more; only loading it again helps. */
export class StalePage extends Error {}

/** The conversation that this page shows has been deleted. */
export class GoneConversation extends Error {}

/**
 * Opens the conversation as well, without waiting for Web Chat: the bot greets while its script is still being read.
 * @param {string} [shown] The conversation that the page shows already: no other is begun where that one was deleted.
 * @returns {Promise<{conversationId: string, token: string, streamUrl: string}>} The address opens one stream, within a minute.
 */
export async function openSession(shown) {
  const query = shown ? `?conversation=${encodeURIComponent(shown)}` : '';
  const { token } = await post(`/chat/session${query}`, { 'X-Forgery-Token': forgeryToken });
  return post('/v3/directline/conversations', { Authorization: `Bearer ${token}` });
}

async function post(address, headers) {
  const response = await fetch(address, { method: 'POST', headers, signal: AbortSignal.timeout(10_000) });
  if (response.status === 400) {
    throw new StalePage();
  }
  if (response.status === 410) {
    throw new GoneConversation();
  }
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}.`);
  }
  return response.json();
}
