// One quiet line under the header: "Reconnecting…", then "Back again".

const grace = 600; // a line that is changed for another in less than this was never missed
const lingers = 4_000;

export function createQuietLine(element, words) {
  let timer = 0;
  let isLost = true; // until the first line is there, the page's opening speaks
  let wasLive = false;

  function show(state, text) {
    clearTimeout(timer);
    element.dataset.state = state;
    element.textContent = text;
  }

  function later(milliseconds, action) {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  }

  return {
    lost() {
      if (!isLost) {
        isLost = true;
        later(grace, () => show('lost', words.reconnecting));
      }
    },
    waiting() {
      if (isLost) {
        show('lost', words.waiting);
      }
    },
    stale() {
      if (wasLive) {
        show('lost', words.stale);
      }
    },
    live() {
      isLost = false;
      wasLive = true;
      clearTimeout(timer);
      if (element.dataset.state === 'lost') {
        show('back', words.back);
        later(lingers, () => show('', ''));
      }
    },
  };
}
