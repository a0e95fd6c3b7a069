// The search page; engine and index are loaded when a reader first asks.
(() => {
  const [form, status, list, all] = ["search", "status", "results", "everything"].map(id => document.getElementById(id));
  const field = form.elements.q, texts = form.dataset;
  let engine;

  const load = src => new Promise((onload, onerror) => document.head.append(Object.assign(document.createElement("script"), { onload, onerror, src })));
  const open = () => engine ??= Promise.all([texts.engine, texts.index].map(load)).then(() => presskitSearch(presskitIndex));

  const make = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const marked = pieces => pieces.map((piece, number) => number % 2 ? make("mark", piece) : piece);

  const row = ([kind, address, title, about, text], mark) => {
    const link = make("a", ...marked(mark(title)));
    link.href = address;
    const pieces = mark(text), facts = texts.kinds.split("|")[kind] + (about && " · " + about);
    // A long text starts near the first marked word.
    if (pieces[1] && pieces[0].length > 120) pieces[0] = "… " + pieces[0].slice(-120).replace(/^\S*\s/, "");
    return make("li", make("small", facts), make("div", make("h2", link), ...marked(pieces)));
  };

  const show = async () => {
    const query = field.value.trim();
    let entries = [], mark, count = "";
    try {
      if (query) {
        ({ entries, mark } = (await open()).find(query));
        count = [texts.none, texts.one][entries.length] ?? texts.many.replace("{number}", entries.length);
        if (entries.length > texts.shown) count += " " + texts.first;
      }
    } catch {
      engine = undefined;
      count = texts.failed;
    }
    // The reader may have typed on meanwhile.
    if (query !== field.value.trim()) return;
    list.replaceChildren(...entries.slice(0, texts.shown).map(entry => row(entry, mark)));
    status.textContent = count;
    all.hidden = !!mark;
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    show();
    // Some browsers refuse it to a page on a disk.
    try { history.replaceState(null, "", "?q=" + encodeURIComponent(field.value.trim())); } catch { }
  });
  field.addEventListener("input", show);
  form.hidden = false;
  field.value ||= new URLSearchParams(location.search).get("q") ?? "";
  show();
})();
