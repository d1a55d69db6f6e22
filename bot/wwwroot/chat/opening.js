// What stands where the chat will be, until the first message: a word that it is coming, or what to do when it is not.

export function createOpening(element, words) {
  const [text, button] = element.children;
  const opening = {
    onTryAgain() {},
    done() {
      element.hidden = true;
    },
    unreachable() {
      say(words.unreachable, opening.onTryAgainClick);
    },
    stale() {
      say(words.stale, () => location.reload());
    },
    onTryAgainClick: () => opening.onTryAgain(),
  };

  function say(words, action) {
    element.dataset.state = 'trouble';
    text.textContent = words;
    button.hidden = false;
    button.onclick = action;
  }

  return opening;
}
