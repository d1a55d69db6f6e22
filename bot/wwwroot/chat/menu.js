// The header's buttons speak in the person's name, in the chat, where the answer comes.

export function wireMenu(header, say) {
  const menu = header.querySelector('details');
  const close = () => {
    menu.open = false;
  };

  header.addEventListener('click', ({ target }) => {
    const text = target.closest('[data-say]')?.dataset.say;
    if (text) {
      close();
      say(text);
    }
  });
  document.addEventListener('click', ({ target }) => menu.contains(target) || close());
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) {
      close();
      menu.querySelector('summary').focus();
    }
  });
}
