// Asks an index that brings its own rules. No arrow functions: the tests' interpreter has none.
function presskitSearch(index) {
  const terms = index.terms.split(" "), postings = index.postings.split(" "), ignored = index.ignored.split(" ");
  const words = new RegExp(index.word, "g"), known = new Map();
  let asked;

  for (let rule of index.folds) rule[0] = new RegExp(rule[0], "g");
  for (let step of index.steps) for (let rule of step) rule[0] = new RegExp(rule[0]);

  function fold(word) {
    let text = word.normalize("NFKD").toLowerCase();
    for (let rule of index.folds) text = text.replace(rule[0], rule[1]);
    return text.slice(0, index.longest);
  }

  function read(text) { return (text.match(words) || []).map(fold).filter(Boolean); }

  function reduce(word, step) {
    const rule = step.find(function (rule) { return rule[1] != null && rule[0].test(word) && step[0][0].test(word.replace(rule[0], rule[1])); });
    return rule ? rule.slice(1).map(function (end) { return word.replace(rule[0], end); }) : [word];
  }

  // Several where a word can be read in several ways.
  function stems(word) {
    return known.get(word) || known.set(word, index.steps.reduce(function (list, step) {
      return list.flatMap(function (stem) { return reduce(stem, step); });
    }, [word])).get(word);
  }

  function have(list) { return list.filter(function (term) { return terms.includes(term); }); }

  function longer(start, most) {
    return terms.filter(function (term) { return term.startsWith(start) && term.length <= start.length + most; });
  }

  // The entries that have one of the terms, each with its best weight.
  function weigh(list, share = 4, weights = new Map()) {
    for (let term of list) {
      let entry = 0, number = 0, shift = 0;
      asked.add(term);
      for (let letter of postings[terms.indexOf(term)]) {
        const digit = parseInt(letter, 32);
        number |= (digit & 15) << shift;
        shift = digit < 16 ? 0 : shift + 4;
        if (shift) continue;
        entry += number >> 2;
        weights.set(entry, Math.max(weights.get(entry) || 0, share << (number & 3)));
        number = 0;
      }
    }
    return weights;
  }

  function look(word) {
    const same = have(stems(word)), weights = weigh(same);
    for (let stem of stems(word)) {
      if (stem.length > 4 || !same.length) weigh(longer(stem, 40), 1, weights);
      // One word for two of the texts; the second keeps an ending that a compound loses.
      for (let at = 3; !same.length && at < stem.length - 2; at++) {
        const left = have([stem.slice(0, at)]), right = left[0] && weigh(longer(stem.slice(at), 3));
        if (right) for (let found of weigh(left)) if (right.has(found[0])) weights.set(found[0], found[1]);
      }
    }
    return weights;
  }

  // A text in pieces; every second one was asked for.
  function mark(text) {
    const pieces = [];
    let end = 0;
    text.replace(words, function (word, at) {
      if (!stems(fold(word)).some(function (stem) { return asked.has(stem); })) return;
      pieces.push(text.slice(end, at), word);
      end = at + word.length;
    });
    return pieces.concat(text.slice(end));
  }

  function find(query) {
    asked = new Set();
    const all = read(query), telling = all.filter(function (word) { return !ignored.includes(word); });
    const asks = telling.length ? telling : all, looks = asks.map(look), scores = [];
    let most = 0;
    // Two words for one of the texts.
    for (let at = 1; at < asks.length; at++) for (let found of weigh(have(stems(asks[at - 1] + asks[at])))) {
      looks[at - 1].set(found[0], found[1]);
      looks[at].set(found[0], found[1]);
    }
    for (let weights of looks) for (let found of weights) {
      const score = scores[found[0]] = scores[found[0]] || { entry: index.entries[found[0]], words: 0, sum: 0 };
      most = Math.max(most, ++score.words);
      score.sum += found[1] * Math.log(1 + index.entries.length / weights.size);
    }

    // Of three words or more, one may be missing.
    const least = Math.max(asks.length / 2, Math.min(most, asks.length - (asks.length > 2)));
    const fitting = scores.filter(function (score) { return score.words >= least; });
    fitting.sort(function (a, b) { return b.sum * b.words * b.words - a.sum * a.words * a.words; });
    return { entries: fitting.map(function (score) { return score.entry; }), mark };
  }

  return { find, read, stems };
}
