// The page's session: one conversation, the same after a reload, and a new token for it each time.

const forgeryToken = document.querySelector('meta[name="forgery-token"]').content;

/** The server will not have this page any more; only loading it again helps. */
export class StalePage extends Error {}

/** @returns {Promise<{conversationId: string, token: string, expiresIn: number}>} */
export async function openSession() {
  const response = await fetch('/chat/session', {
    method: 'POST',
    headers: { 'X-Forgery-Token': forgeryToken },
    signal: AbortSignal.timeout(10_000),
  });
  if (response.status === 400) {
    throw new StalePage();
  }
  if (!response.ok) {
    throw new Error(`The session was refused with ${response.status}.`);
  }
  return response.json();
}
