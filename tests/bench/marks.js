// Run in the page before its own scripts: notes when the visitor's page got where, in milliseconds from the navigation's start.
(() => {
  const marks = {};
  const { promise, resolve } = Promise.withResolvers();
  window.openingMarks = promise;
  const mark = name => marks[name] ??= performance.now();

  document.addEventListener('load', ({ target }) => target.id === 'webchat-script' && mark('Web Chat run'), true);

  window.WebSocket = class extends WebSocket {
    constructor(...rest) {
      super(...rest);
      this.addEventListener('open', () => mark('stream open'));
      this.addEventListener('message', ({ data }) => data.includes('"message"') && mark('greeting received'));
    }
  };

  const watch = new MutationObserver(() => {
    if (document.querySelector('article .webchat__bubble__content')?.checkVisibility()) {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(finish)); // the frame after this one has been drawn
    }
  });
  watch.observe(document, { childList: true, subtree: true });

  function finish() {
    const shown = performance.now();
    const [page] = performance.getEntriesByType('navigation');
    const ended = part => performance.getEntriesByType('resource').find(({ name }) => name.includes(part))?.responseEnd;
    marks['page received'] = page.responseEnd;
    marks['first paint'] = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    marks['Web Chat received'] = ended('/webchat/');
    marks['session received'] = ended('/chat/session');
    marks['conversation received'] = ended('/v3/directline/conversations');
    marks['first message shown'] = shown;
    resolve(marks);
  }
})();
