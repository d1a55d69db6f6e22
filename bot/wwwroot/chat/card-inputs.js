// What was typed or ticked in a card that is not yet sent survives a reload, in this tab only.

const inputs = '.ac-adaptiveCard :is(input, textarea, select)';

/**
 * A card has no id of its own on the page, but cards come back in the same order: an input is known by its card's number,
 * by its own id in the card, and a choice by its value.
 */
export function keepCardInputs(root, conversationId) {
  const key = `cards ${conversationId}`;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}');
  const restored = new WeakSet();

  function nameOf(input) {
    const card = [...root.querySelectorAll('.ac-adaptiveCard')].indexOf(input.closest('.ac-adaptiveCard'));
    const id = input.closest('.ac-input-container')?.parentElement.id;
    return `${card} ${id} ${isTicked(input) ? input.value : ''}`;
  }

  function keep({ target }) {
    if (!target.matches(inputs)) {
      return;
    }
    for (const input of sameGroup(root, target)) {
      kept[nameOf(input)] = read(input);
    }
    sessionStorage.setItem(key, JSON.stringify(kept));
  }

  function restore() {
    for (const input of root.querySelectorAll(inputs)) {
      if (!restored.has(input)) {
        restored.add(input);
        write(input, kept[nameOf(input)]);
      }
    }
  }

  root.addEventListener('input', keep);
  root.addEventListener('change', keep);
  new MutationObserver(restore).observe(root, { childList: true, subtree: true });
  restore();
}

const isTicked = input => input.type === 'radio' || input.type === 'checkbox';

/** A radio button that is chosen lets go of its neighbours. */
function sameGroup(root, input) {
  return input.type === 'radio' ? root.querySelectorAll(`input[type="radio"][name="${CSS.escape(input.name)}"]`) : [input];
}

function read(input) {
  return isTicked(input) ? input.checked : input.value;
}

function write(input, value) {
  if (value === undefined || value === read(input)) {
    return;
  }
  if (isTicked(input)) {
    input.checked = value;
  } else {
    input.value = value;
  }
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
