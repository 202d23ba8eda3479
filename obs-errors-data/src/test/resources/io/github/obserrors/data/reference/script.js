"use strict";

// Search, filters, copying and the keyboard. Without this script the page shows everything.
(() => {
  const FILLERS = new Set("a an the is are was be been of to in on for from my i it its and or with when while error".split(" "));
  /** What it counts if the query is a name, begins one, or is a part of one; words count less. */
  const EXACT = 10000;
  const BEGINNING = 3000;
  const PART = 20;
  const query = document.getElementById("query");
  const count = document.getElementById("count");
  const clear = document.getElementById("clear");
  const results = document.getElementById("results");
  const overview = document.getElementById("overview");
  const groups = [...document.querySelectorAll(".group")];
  const filters = [...document.querySelectorAll("[data-filter]")];

  const fold = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const stem = (word) => {
    const short = word.length > 5 ? word.replace(/(ing|ed|es|s)$/, "") : word.length > 3 ? word.replace(/s$/, "") : word;
    return short.length > 4 ? short.replace(/e$/, "") : short;
  };
  const parts = (text) => text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().match(/[a-z0-9]+/g) || [];
  const stems = (text) => parts(text).map(stem);
  const telling = (words) => {
    const rest = words.filter((word) => !FILLERS.has(word));
    return rest.length > 0 ? rest : words;
  };

  const items = [...document.querySelectorAll(".index li a")];
  const entries = [...document.querySelectorAll(".entry")].map((element) => {
    const java = element.querySelector(".java code").textContent;
    const names = [element.id, ...(element.dataset.names || "").split(", "), (java.match(/\.([A-Z][A-Z_0-9]+)/) || [])[1] || ""];
    const texts = [...element.querySelectorAll(".meaning, dd, .texts p, h3")].map((part) => part.textContent);
    return {
      element,
      home: element.parentElement,
      item: items.find((item) => item.getAttribute("href") === "#" + element.id),
      heading: element.querySelector("h3 a"),
      names: names.filter((name) => name !== "").map(fold),
      nameWords: new Set(stems(element.querySelector("h3").textContent)),
      statuses: [...element.querySelectorAll(":scope > .chips a")].map((link) => link.textContent),
      meaning: new Set(stems([...element.querySelectorAll(".meaning")].map((part) => part.textContent).join(" "))),
      words: new Set(stems(texts.join(" "))),
    };
  });
  const synonyms = JSON.parse(document.getElementById("synonyms").textContent).map(([phrases, codes]) => ({
    phrases: phrases.map((phrase) => telling(parts(phrase)).map(stem)),
    codes,
  }));

  /** How much a word of the query says for an entry: nothing, or more the closer to its name it stands. */
  function weigh(word, entry) {
    if (entry.nameWords.has(word)) return 40;
    if (entry.statuses.includes(word)) return 30;
    if (word.length > 2 && entry.names.some((name) => name.includes(word))) return 25;
    if (entry.meaning.has(word)) return 12;
    if (entry.words.has(word)) return 6;
    if (word.length > 2 && [...entry.words].some((other) => other.startsWith(word))) return 3;
    return 0;
  }

  /** The rows of synonyms that a query has a phrase of, with the words of that phrase. */
  function meant(words) {
    return synonyms.flatMap((row) => row.phrases
      .filter((phrase) => phrase.every((word) => words.includes(word)))
      .map((phrase) => ({ row, phrase })));
  }

  function rank(entry, words, groupsOfWords, whole) {
    let score = 0;
    if (entry.names.includes(whole)) score = EXACT;
    else if (entry.names.some((name) => name.startsWith(whole))) score = BEGINNING;
    else if (whole.length > 3 && entry.names.some((name) => name.includes(whole))) score = PART;
    const named = score > 0;
    const shown = new Set();
    for (const word of words) {
      const weight = weigh(word, entry);
      if (weight > 0) shown.add(word);
      score += weight;
    }
    for (const { row, phrase } of groupsOfWords) {
      const place = row.codes.indexOf(entry.element.id);
      const other = row.phrases.some((words) => words.every((word) => entry.words.has(word)));
      if (place >= 0 || other) phrase.forEach((word) => shown.add(word));
      if (place >= 0) score += Math.max(15, 90 - 25 * place) * phrase.length;
      else if (other) score += 2;
    }
    return { entry, score, shown: named ? words.length : shown.size };
  }

  /** Whether two names differ in at most two letters. */
  function similar(one, other) {
    if (one.length < 5 || Math.abs(one.length - other.length) > 2) return false;
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[other.length] <= 2;
  }

  /** The entries that a query means, the best first, and what to say of them. */
  function search(text, candidates) {
    const obs = text.trim().match(/^obs[^a-z0-9]*0*([0-9]{1,4})$/i);
    const whole = obs ? "obs" + obs[1].padStart(4, "0") : fold(text);
    const words = [...new Set(telling(parts(text)).map(stem))];
    const groupsOfWords = meant(words);
    const ranked = candidates.map((entry) => rank(entry, words, groupsOfWords, whole)).filter((one) => one.score > 0);
    ranked.sort((one, other) => other.score - one.score);
    const complete = ranked.filter((one) => one.shown === words.length);
    if (complete.length > 0) return { found: complete.map((one) => one.entry), note: "" };
    const near = candidates.filter((entry) => entry.names.some((name) => similar(whole, name)));
    if (near.length > 0) return { found: near, note: "Nothing is called this. Similar names:" };
    const most = Math.max(0, ...ranked.map((one) => one.shown));
    return {
      found: ranked.filter((one) => one.shown === most).map((one) => one.entry),
      note: ranked.length > 0 && words.length > 1 ? "No entry has all of these words. These have some:" : "",
    };
  }

  function passes(entry) {
    return filters.every((filter) => {
      const name = filter.dataset.filter;
      const value = filter.type === "checkbox" ? (filter.checked ? "yes" : "") : filter.value;
      const own = (entry.element.dataset[name] || "").split(" ").filter((one) => one !== "");
      if (value === "") return true;
      if (value === "worth") return own.some((one) => one !== "do-not-retry");
      if (value === "none" && name === "in") return entry.element.dataset.kind === "server" && own.length === 0;
      return own.includes(value);
    });
  }

  function activeFilters() {
    return filters.filter((filter) => (filter.type === "checkbox" ? filter.checked : filter.value !== "")).length;
  }

  let shown = entries;
  let moved = false;

  function update() {
    const text = query.value.trim();
    const candidates = entries.filter(passes);
    const answer = parts(text).length > 0 ? search(text, candidates) : { found: candidates, note: "" };
    shown = answer.found;
    const visible = new Set(shown);
    const searching = parts(text).length > 0;
    const narrowed = searching || activeFilters() > 0;
    // Entries go back to where they belong, in their order, before the best ones move to the front.
    entries.forEach((entry) => {
      if (moved || searching) entry.home.append(entry.element);
      entry.element.hidden = !visible.has(entry);
      entry.item.parentElement.hidden = !visible.has(entry);
    });
    if (searching) results.append(...shown.map((entry) => entry.element));
    moved = searching;
    results.hidden = !searching;
    overview.hidden = narrowed;
    groups.forEach((group) => {
      group.hidden = searching || !group.querySelector(".entry:not([hidden])");
    });
    document.querySelectorAll(".index nav h2").forEach((heading) => {
      heading.hidden = !heading.nextElementSibling.querySelector("li:not([hidden])");
    });
    clear.hidden = !narrowed;
    const sum = shown.length === entries.length ? `${entries.length} entries` : `${shown.length} of ${entries.length} entries`;
    count.textContent = shown.length === 0 ? "Nothing found." : answer.note ? `${answer.note} ${sum}` : sum;
    document.getElementById("filter-count").textContent = activeFilters() > 0 ? ` (${activeFilters()})` : "";
    remember(text);
  }

  /** Keeps the query in the address, where the browser allows it, so that a search can be shared. */
  function remember(text) {
    const address = new URL(location.href);
    if ((address.searchParams.get("q") || "") === text) return;
    if (text === "") address.searchParams.delete("q");
    else address.searchParams.set("q", text);
    try {
      history.replaceState(null, "", address);
    } catch {
      // A page from a file may not change its address in some browsers.
    }
  }

  function clearAll() {
    query.value = "";
    filters.forEach((filter) => {
      if (filter.type === "checkbox") filter.checked = false;
      else filter.value = "";
    });
    update();
  }

  /** Shows the entry that the address names, in any spelling, even if a search has hidden it. */
  function follow() {
    let name;
    try {
      name = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    if (name === "") return;
    if (!document.getElementById(name)) {
      const obs = name.match(/^obs[^a-z0-9]*0*([0-9]{1,4})$/i);
      const wanted = obs ? "obs" + obs[1].padStart(4, "0") : fold(name);
      const meantEntry = entries.find((entry) => wanted !== "" && entry.names.includes(wanted));
      if (meantEntry) location.replace("#" + meantEntry.element.id);
      return;
    }
    const target = document.getElementById(name);
    if (target.closest("[hidden]")) {
      clearAll();
    }
    target.scrollIntoView();
    if (narrow.matches) document.querySelector(".index").open = false;
  }

  function copyButton(line) {
    const text = line.querySelector("code").textContent;
    const button = document.createElement("button");
    const said = document.getElementById("said");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy " + text);
    button.addEventListener("click", async () => {
      const done = await copy(text, line.querySelector("code"));
      button.textContent = done ? "Copied" : "Press Ctrl+C";
      said.textContent = done ? "Copied: " + text : "The line is selected; press Ctrl+C to copy it.";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2000);
    });
    line.append(button);
  }

  async function copy(text, element) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      getSelection().selectAllChildren(element);
      return document.execCommand("copy");
    }
  }

  /** Arrow keys walk from the search through the headings of the entries that are shown. */
  function walk(event) {
    const at = shown.findIndex((entry) => entry.heading === document.activeElement);
    const searching = document.activeElement === query;
    if (event.key === "Escape" && (searching || at >= 0)) {
      clearAll();
      query.focus();
    } else if (event.key === "Enter" && searching && shown.length > 0) {
      location.hash = "#" + shown[0].element.id;
      shown[0].heading.focus();
    } else if (event.key === "ArrowDown" && (searching || at >= 0) && at + 1 < shown.length) {
      shown[at + 1].heading.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (at === 0 ? query : shown[at - 1].heading).focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  const narrow = matchMedia("(max-width: 56rem)");
  document.documentElement.classList.add("js");
  document.querySelectorAll(".java").forEach(copyButton);
  if (narrow.matches) document.querySelector(".index").open = false;
  else document.querySelector(".filters").open = innerHeight > 800;
  query.addEventListener("input", update);
  filters.forEach((filter) => filter.addEventListener("change", update));
  clear.addEventListener("click", () => {
    clearAll();
    query.focus();
  });
  document.addEventListener("keydown", walk);
  addEventListener("hashchange", follow);
  query.value = new URL(location.href).searchParams.get("q") || query.value;
  update();
  follow();
})();
