// Narrows a long list to the entries that hold every word typed, whatever the case and the diacritics.
(() => {
  const { shown } = document.currentScript.dataset;
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

  for (const place of document.querySelectorAll('[data-filter]')) {
    const items = [...document.querySelectorAll(place.dataset.filter)];
    const texts = items.map((item) => fold(item.textContent));
    // A group whose entries are all hidden has nothing to show.
    const groups = Map.groupBy(items, (item) => item.parentElement.closest('.row'));
    groups.delete(null);
    const label = document.createElement('label');
    const input = document.createElement('input');
    const status = document.createElement('span');
    input.type = 'search';
    status.setAttribute('role', 'status');
    label.append(place.dataset.label, input);
    place.append(label, status);

    input.addEventListener('input', () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      let count = 0;
      items.forEach((item, index) => {
        item.hidden = !words.every((word) => texts[index].includes(word));
        if (!item.hidden) count++;
      });
      for (const [group, members] of groups) group.hidden = members.every((item) => item.hidden);
      status.textContent = words.length === 0 ? '' : shown.replace('{shown}', count).replace('{all}', items.length);
    });
  }
})();
