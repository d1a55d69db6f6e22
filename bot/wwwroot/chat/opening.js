// What stands where the chat will be, until the first message and after the last: a word that it is coming, or what to do when it is not.

export function createOpening(element, words) {
  const [text, button] = element.children;
  const opening = {
    onTryAgain() {
      location.reload(); // until there is something better to try
    },
    done() {
      element.hidden = true;
    },
    unreachable() {
      say(words.unreachable, () => opening.onTryAgain());
    },
    stale() {
      say(words.stale, () => location.reload());
    },
    gone() {
      element.hidden = false;
      button.textContent = words.startAgain;
      say(words.gone, () => location.reload());
      element.dataset.state = 'gone';
    },
  };

  function say(words, action) {
    element.dataset.state = 'trouble';
    text.textContent = words;
    button.hidden = false;
    button.onclick = action;
  }

  return opening;
}
