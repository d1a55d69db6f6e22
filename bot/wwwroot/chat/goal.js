// The growing goal: five letters that fill, the sentence in the person's words, the newest of them marked.
// Built with textContent only: these are a person's words, never markup.

const wide = matchMedia('(min-width: 900px)');
const joints = /^[\s,;.]*/;
const quiet = 1_200; // several events of one turn are heard as one

/**
 * `show(progress)` draws the last word of the bot on the goal. From `settle()` on, when the person first speaks, changes
 * are announced too: what came before was the past, played again.
 */
export function createGoalCard(root, words) {
  const find = selector => root.querySelector(selector);
  const details = find('details');
  const announce = createAnnouncer(find('.heard'), words);
  let settled = false;
  let current = null;

  function draw(progress) {
    const done = progress.letters.filter(({ state }) => state === 'done').length;
    const status = progress.sentence.length === 0 ? 'empty' : progress.status;
    root.dataset.status = status;
    find('.status').textContent = words.status[status] ?? '';
    find('.gist').textContent = progress.sentence.map(({ text }) => text).join('') || words.goalEmpty;
    find('.count').textContent = words.goalCount.replace('{done}', done);
    find('.sentence').replaceChildren(...sentence(progress.sentence, words));
    find('.tiles').replaceChildren(...progress.letters.map(tile));
    find('.letters').replaceChildren(...progress.letters.map(letter => row(letter, words)));
  }

  function follow() {
    details.open = wide.matches;
  }

  wide.addEventListener('change', follow);
  follow();
  draw({ status: 'draft', sentence: [], letters: words.letters.map(letter => ({ ...letter, state: 'open' })) });

  return {
    show(progress) {
      if (settled) {
        announce(current, progress);
      }
      current = progress;
      draw(progress);
    },
    settle() {
      settled = true;
    },
  };
}

function sentence(pieces, words) {
  if (pieces.length === 0) {
    return [make('span', 'empty', words.goalEmpty)];
  }
  return pieces.flatMap(({ text, fresh }) => fresh ? marked(text) : [make('span', '', text)]);
}

/** The comma or stop that joins new words to the old ones is not news. */
function marked(text) {
  const [joint] = text.match(joints);
  return [make('span', '', joint), make('mark', '', text.slice(joint.length))];
}

function tile({ letter, state }) {
  const element = make('span', 'tile', letter);
  element.dataset.state = state;
  return element;
}

function row(letter, words) {
  const element = make('li');
  const mark = tile(letter);
  mark.setAttribute('aria-hidden', 'true');
  element.append(mark, make('span', 'name', letter.name), make('span', 'state', words.letterState[letter.state]));
  element.dataset.state = letter.state;
  return element;
}

function make(name, className = '', text = '') {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Says only what is new, once a turn: the chat itself is read out as well. */
function createAnnouncer(region, words) {
  let timer = 0;
  return (before, after) => {
    const finished = after.letters.filter(({ letter, state }) =>
      state === 'done' && before?.letters.find(known => known.letter === letter)?.state !== 'done');
    const added = after.sentence.filter(({ fresh }) => fresh).map(({ text }) => text).join('');
    const news = [
      added && words.goalAdded.replace('{words}', added.replace(joints, '')),
      ...finished.map(({ name }) => words.letterDone.replace('{name}', name)),
    ].filter(Boolean).join(' ');
    if (news) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        region.textContent = news;
      }, quiet);
    }
  };
}
