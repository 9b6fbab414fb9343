// Shows whom a text means while it is typed: the same page is asked for, and its list takes the place of the one here.
const form = document.getElementById("find-people");
const told = document.getElementById("people-told");
const PAUSE = 250;
let timer = 0;
let asked = null;

async function show() {
  const fields = new URLSearchParams(new FormData(form));
  if (!fields.get("find").trim()) {
    fields.delete("find");
  }
  const address = form.action + (fields.size ? "?" + fields : "");
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(address, { signal: asked.signal });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = page.getElementById("people-list");
    if (list) {
      document.getElementById("people-list").replaceWith(document.adoptNode(list));
      document.title = page.title;
      history.replaceState(null, "", address);
      told.textContent = document.getElementById("list").textContent;
    }
  } catch (fault) {
    if (fault.name !== "AbortError") {
      // the form still works
      form.removeEventListener("input", wait);
    }
  }
}

function wait() {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
}

form?.addEventListener("input", wait);
