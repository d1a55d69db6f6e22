// Shows Web Chat, dressed in the page's own tokens.
import { cards, styles } from './styles.js';

/** Web Chat's script is fetched beside ours; whichever comes first waits for the other. */
export function webChatLoaded() {
  const script = document.getElementById('webchat-script');
  return new Promise((resolve, reject) => {
    const done = () => resolve(window.WebChat);
    if (window.WebChat) {
      done();
    }
    script.addEventListener('load', done);
    script.addEventListener('error', () => reject(new Error('Web Chat did not load.')));
  });
}

/** Showing another line with the same store goes on where the last one ended. */
export function createView(WebChat, store, element, words) {
  const { nonce } = document.querySelector('link[nonce]'); // browsers hide it from everything but this property
  const locale = document.documentElement.lang;
  return {
    WebChat,
    show(directLine) {
      WebChat.renderWebChat({
        directLine,
        store,
        nonce,
        locale,
        role: 'region',
        styleOptions: styles,
        adaptiveCardsHostConfig: cards,
        overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: words.sendBox },
      }, element);
    },
  };
}
