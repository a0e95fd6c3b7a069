// Copies a value, a quotation or a caption with everything it must be quoted with: [data-copy] holds the text.
(() => {
  const { label, done, failed } = document.currentScript.dataset;
  const status = document.createElement('p');
  status.className = 'toast unseen';
  status.setAttribute('role', 'status');
  document.body.append(status);

  // Without the clipboard (no https) the text is shown and selected; where even that is not copied, the reader's keys do it.
  const select = (place, button, text) => {
    document.querySelector('.copy-text')?.remove();
    const field = document.createElement('textarea');
    field.className = 'copy-text';
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', label);
    place.after(field);
    field.select();
    if (!document.execCommand('copy')) return false;
    field.remove();
    button.focus();
    return true;
  };

  const name = (button, word) => {
    button.textContent = word;
    button.setAttribute('aria-label', `${word}: ${button.parentElement.dataset.copy.slice(0, 60)}`);
  };

  for (const place of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    place.prepend(button);
    name(button, label);
    button.addEventListener('click', async () => {
      const text = place.dataset.copy;
      let isCopied = true;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        isCopied = select(place, button, text);
      }
      for (const other of document.querySelectorAll('.copied')) {
        other.classList.remove('copied');
        name(other, label);
      }
      if (isCopied) {
        button.classList.add('copied');
        name(button, done);
      }
      status.textContent = isCopied ? `${done}: ${text}` : failed;
      status.classList.toggle('unseen', isCopied);
    });
  }
})();
