// Shows in an open page what changes in the kit: reloads it, swaps style sheets, names mistakes. Everything named is set as text.
(() => {
  'use strict';
  const script = document.currentScript;
  const made = Number(script.dataset.revision);
  let styled = made;
  let source = null;

  const styles = `
    :host { all: initial; }
    section, p { box-sizing: border-box; font: 15px/1.5 system-ui, sans-serif; color: #1b1b1b; }
    .errors { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; padding: 1rem 1.25rem; background: #fff4f2; border-top: 4px solid #b3261e; box-shadow: 0 -6px 24px rgb(0 0 0 / 25%); }
    .errors h2 { margin: 0 3rem .5rem 0; font: bold 17px/1.4 system-ui, sans-serif; color: #8c1d18; }
    .errors ol { margin: 0; padding-left: 1.5rem; }
    .errors li { margin: .4rem 0; overflow-wrap: anywhere; }
    .errors code { display: block; font: bold 13px/1.5 ui-monospace, monospace; }
    .errors .fix { display: block; color: #4a4a4a; }
    .errors button { position: absolute; top: .75rem; right: 1rem; font: inherit; padding: .1rem .6rem; }
    .standing { position: fixed; top: .5rem; right: .5rem; z-index: 2147483646; margin: 0; padding: .35rem .75rem; background: #ffd84d; border: 2px solid #1b1b1b; font-weight: bold; pointer-events: none; }
    .warnings { position: fixed; bottom: 0; right: 0; z-index: 2147483645; margin: 0; padding: .1rem .5rem; background: #fff; border: 1px solid #767676; font-size: 12px; }
    @media print { .errors, .warnings { display: none; } }`;

  const host = document.createElement('presskit-preview');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const place = (className, content) => {
    root.querySelector('.' + className)?.remove();
    if (!content) return;
    content.className = className;
    root.append(content);
  };

  const describe = (errors, isWhole) => {
    if (errors.length === 0) return null;
    const section = element('section');
    section.setAttribute('role', 'alert');
    section.lang = 'en';
    const count = errors.length === 1 ? '1 error' : errors.length + ' errors';
    section.append(element('h2', isWhole ? count : count + '; below is the last good page'));
    const list = element('ol');
    for (const error of errors.slice(0, 50)) {
      const item = element('li');
      item.append(element('code', `${error.path}:${error.line}:${error.column} ${error.code}`), element('span', error.message));
      if (error.fix) item.append(element('span', error.fix, 'fix'));
      list.append(item);
    }
    const close = element('button', 'Hide');
    close.type = 'button';
    close.addEventListener('click', () => section.remove());
    section.append(close, list);
    return section;
  };

  const swapStyles = (revision) => {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const fresh = link.cloneNode();
      const url = new URL(link.href);
      url.searchParams.set('preview', revision);
      fresh.href = url.href;
      fresh.addEventListener('load', () => link.remove());
      fresh.addEventListener('error', () => fresh.remove());
      link.after(fresh);
    }
  };

  let shown = '';
  const show = (state) => {
    // A server started anew counts from a later number.
    if (state.pages > made) {
      source.close();
      location.reload();
      return;
    }
    if (state.revision > styled) {
      styled = state.revision;
      swapStyles(styled);
    }
    const errors = JSON.stringify([state.errors, state.isWhole]);
    if (errors !== shown) place('errors', describe(state.errors, state.isWhole));
    shown = errors;
    place('warnings', state.warnings > 0 ? element('p', state.warnings === 1 ? '1 warning' : state.warnings + ' warnings') : null);
  };

  // A browser keeps few connections to one host: a tab that nobody sees gives its own back.
  const follow = () => {
    source?.close();
    source = null;
    if (document.hidden) return;
    source = new EventSource(new URL('events', script.src));
    source.addEventListener('message', (event) => show(JSON.parse(event.data)));
  };

  if (script.dataset.standing) {
    const standing = element('p', script.dataset.standing);
    standing.lang = script.dataset.language;
    place('standing', standing);
  }
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', (event) => event.persisted && follow());
  follow();
})();
