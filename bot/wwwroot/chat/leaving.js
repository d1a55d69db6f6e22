// Leaves the page at once, for someone whom nobody may see here: what stood on it is hidden, the page's drafts go, and
// "back" does not lead to it. Escape pressed three times does the same.
const times = 3;
const within = 2000;

export function wireLeaving(link) {
  let pressed = [];

  function leave() {
    document.documentElement.classList.add('leaving');
    sessionStorage.clear();
    location.replace(link.href);
  }

  link.addEventListener('click', event => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', ({ key, timeStamp }) => {
    pressed = key === 'Escape' ? [...pressed.filter(earlier => timeStamp - earlier < within), timeStamp] : [];
    if (pressed.length === times) {
      leave();
    }
  });
}
