// What makes the pages quicker for those who have a script: suggestions, recent searches, keys, dragging over the time line.
// Without it every page does the same by links and forms.

const KEPT = "reftel.recent";
const KEYS_OFF = "reftel.keys";
const MOST_RECENT = 8;
const PAUSE = 120;

/** Storage may be forbidden; then nothing is remembered. */
const memory = {
  read(key) { try { return localStorage.getItem(key); } catch { return null; } },
  write(key, value) { try { localStorage.setItem(key, value); } catch { /* nothing is remembered */ } },
  forget(key) { try { localStorage.removeItem(key); } catch { /* nothing is remembered */ } },
};

function recent() {
  try {
    const kept = JSON.parse(memory.read(KEPT) ?? "[]");
    return Array.isArray(kept) ? kept.filter(text => typeof text === "string") : [];
  } catch {
    return [];
  }
}

// the search box

const box = document.getElementById("q");
const holder = document.getElementById("suggestions-holder");
let asked = null;
let timer = 0;
let active = -1;

function options() {
  return [...holder.querySelectorAll("[role=option]")];
}

function close() {
  holder.replaceChildren();
  active = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function open(list) {
  holder.replaceChildren(list);
  active = -1;
  box.removeAttribute("aria-activedescendant");
  box.setAttribute("aria-expanded", String(options().length > 0));
  if (options().length === 0) {
    close();
  }
}

async function suggest() {
  asked?.abort();
  asked = new AbortController();
  const text = box.value.trim();
  if (text.length < 2) {
    remembered();
    return;
  }
  try {
    const answer = await fetch("/suggest?q=" + encodeURIComponent(text), { signal: asked.signal });
    const list = answer.ok
      ? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("suggestions") : null;
    if (list && document.activeElement === box) {
      open(document.adoptNode(list));
    }
  } catch (fault) {
    if (fault.name !== "AbortError") {
      close();
    }
  }
}

function option(text, kind, index) {
  const line = document.createElement("li");
  line.setAttribute("role", "option");
  line.id = "suggestion-" + index;
  const label = document.createElement("span");
  label.className = "kind";
  label.textContent = kind;
  const words = document.createElement("span");
  words.textContent = text;
  line.append(label, words);
  return line;
}

function remembered() {
  const kept = box.value.trim() ? [] : recent();
  if (kept.length === 0) {
    close();
    return;
  }
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", holder.dataset.recent);
  kept.forEach((text, index) => {
    const line = option(text, holder.dataset.recent, index);
    line.dataset.href = "/cables?q=" + encodeURIComponent(text);
    list.append(line);
  });
  const forget = option(holder.dataset.forget, "", kept.length);
  forget.dataset.forget = "true";
  list.append(forget);
  open(list);
}

function choose(line) {
  if (line.dataset.forget) {
    memory.forget(KEPT);
    close();
  } else if (line.dataset.href) {
    location.assign(line.dataset.href);
  }
}

function move(step) {
  const lines = options();
  if (lines.length === 0) {
    return;
  }
  active = (active + step + lines.length + (active < 0 && step < 0 ? 1 : 0)) % lines.length;
  lines.forEach((line, index) => line.setAttribute("aria-selected", String(index === active)));
  box.setAttribute("aria-activedescendant", lines[active].id);
  lines[active].scrollIntoView({ block: "nearest" });
}

if (box && holder) {
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", "suggestions-holder");
  box.setAttribute("aria-expanded", "false");
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, PAUSE);
  });
  box.addEventListener("focus", remembered);
  box.addEventListener("blur", () => setTimeout(close, 150));
  box.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(options()[active]);
    }
  });
  holder.addEventListener("mousedown", event => {
    const line = event.target.closest("[role=option]");
    if (line) {
      event.preventDefault();
      choose(line);
    }
  });
  const query = new URLSearchParams(location.search).get("q")?.trim();
  if (query && location.pathname === "/cables") {
    memory.write(KEPT, JSON.stringify([query, ...recent().filter(text => text !== query)].slice(0, MOST_RECENT)));
  }
}

// keys: none while somebody types, and none for those who switched them off

const overview = document.getElementById("keys");
const stops = [...document.querySelectorAll("article.row h2 a, table.results td:first-child a, section.paragraph")];

function step(forward) {
  const here = stops.findIndex(stop => stop === document.activeElement || stop.contains(document.activeElement));
  const next = stops[here < 0 ? (forward ? 0 : stops.length - 1) : here + (forward ? 1 : -1)];
  if (next) {
    // a paragraph takes the focus only where it is told that it may
    if (!next.matches("a")) {
      next.setAttribute("tabindex", "-1");
    }
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

function labelSwitch() {
  const button = document.getElementById("keys-switch");
  button.textContent = memory.read(KEYS_OFF) === "off" ? button.dataset.on : button.dataset.off;
}

document.addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
    return;
  }
  if (event.key === "?" && overview) {
    event.preventDefault();
    labelSwitch();
    overview.showModal();
  } else if (memory.read(KEYS_OFF) === "off" || overview?.open) {
    return;
  } else if (event.key === "/" && box) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j");
  }
});

document.getElementById("keys-switch")?.addEventListener("click", () => {
  memory.write(KEYS_OFF, memory.read(KEYS_OFF) === "off" ? "on" : "off");
  labelSwitch();
});

// filtering: whoever chose a value is told the new count, and finds the place again

const PLACE = "reftel.place";
const results = document.getElementById("results");

function placeOf(link) {
  const facet = link.closest(".facet")?.id;
  return facet ? { facet, words: link.querySelector(".label")?.textContent ?? "" } : null;
}

document.querySelector(".browse aside")?.addEventListener("click", event => {
  const link = event.target.closest("a");
  const place = link ? placeOf(link) : null;
  if (place) {
    try { sessionStorage.setItem(PLACE, JSON.stringify({ ...place, y: scrollY })); } catch { /* the top will do */ }
  }
});

if (results) {
  let place = null;
  try {
    place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    sessionStorage.removeItem(PLACE);
  } catch { /* the top will do */ }
  const facet = place && document.getElementById(place.facet);
  const link = facet && [...facet.querySelectorAll("a.value")].find(
    value => value.querySelector(".label")?.textContent === place.words);
  if (link) {
    scrollTo(0, place.y);
    link.focus({ preventScroll: true });
    const told = document.createElement("p");
    told.className = "visually-hidden";
    told.setAttribute("role", "status");
    document.body.append(told);
    setTimeout(() => { told.textContent = results.textContent; }, 200);
  }
}

// the basket: its links add and take out where they stand, and the mast tells how much is in it

function collected() {
  const kept = document.cookie.split("; ").find(cookie => cookie.startsWith("basket="))?.slice("basket=".length) ?? "";
  return kept.split(".").filter(identifier => identifier !== "");
}

function showCollected() {
  const inside = new Set(collected());
  const count = document.getElementById("basket-count");
  if (count) {
    count.textContent = inside.size > 0 ? " " + inside.size : "";
  }
  for (const link of document.querySelectorAll("a[data-collect]")) {
    const words = link.querySelector("span") ?? link;
    link.dataset.outside ??= words.textContent;
    const within = inside.has(link.dataset.collect);
    words.textContent = within ? link.dataset.inside : link.dataset.outside;
    link.href = (within ? "/basket?remove=" : "/basket?add=") + encodeURIComponent(link.dataset.collect);
    link.classList.toggle("inside", within);
  }
}

document.addEventListener("click", async event => {
  const link = event.target.closest?.("a[data-collect]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  try {
    // the answer leads to the basket, and only its cookie is wanted
    await fetch(link.href, { redirect: "manual" });
    showCollected();
  } catch {
    location.assign(link.href);
  }
});
addEventListener("pageshow", showCollected);

// dragging over the time line narrows to a range

for (const picture of document.querySelectorAll("svg[data-range]")) {
  const bars = [...picture.querySelectorAll("a[data-period]")];
  const hint = picture.closest("figure")?.querySelector(".drag");
  if (bars.length > 1 && hint) {
    hint.hidden = false;
  }
  const brush = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  brush.setAttribute("class", "brush");
  brush.setAttribute("y", "0");
  brush.setAttribute("height", "92");
  let start = null;
  let dragged = false;
  const at = event => {
    const frame = picture.getBoundingClientRect();
    return (event.clientX - frame.left) * picture.viewBox.baseVal.width / frame.width;
  };
  const within = (from, to) => bars.filter(bar => {
    const box = bar.querySelector("rect");
    const x = box.x.baseVal.value;
    return x + box.width.baseVal.value >= from && x <= to;
  });
  picture.addEventListener("dragstart", event => event.preventDefault());
  picture.addEventListener("pointerdown", event => {
    if (event.button === 0 && event.pointerType !== "touch") {
      start = at(event);
      dragged = false;
    }
  });
  const end = () => {
    brush.remove();
    start = null;
  };
  picture.addEventListener("pointermove", event => {
    if (start === null) {
      return;
    }
    // the button was let go where nobody told
    if ((event.buttons & 1) === 0) {
      end();
      return;
    }
    const now = at(event);
    if (!dragged && Math.abs(now - start) > 8) {
      dragged = true;
      picture.append(brush);
      picture.setPointerCapture(event.pointerId);
    }
    if (dragged) {
      brush.setAttribute("x", String(Math.min(start, now)));
      brush.setAttribute("width", String(Math.abs(now - start)));
    }
  });
  picture.addEventListener("pointerup", event => {
    if (dragged) {
      const now = at(event);
      const chosen = within(Math.min(start, now), Math.max(start, now));
      if (chosen.length > 0) {
        location.assign(picture.dataset.range.replace("FROM..TO",
          chosen[0].dataset.period + ".." + chosen[chosen.length - 1].dataset.period));
      }
    }
    end();
  });
  picture.addEventListener("pointercancel", () => {
    dragged = false;
    end();
  });
  picture.addEventListener("click", event => {
    if (dragged) {
      event.preventDefault();
      dragged = false;
    }
  }, true);
}
