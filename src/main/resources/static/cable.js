// Copies a paragraph, or what is selected of it, with its citation; without script the same link leads to the citation's page.
const cable = document.getElementById("cable");
const told = document.getElementById("copied");
const PAUSE = 4000;
let timer = 0;

function quoted(paragraph) {
  const selection = getSelection();
  const chosen = selection.rangeCount > 0 && selection.getRangeAt(0).intersectsNode(paragraph)
    ? selection.toString().trim() : "";
  const text = chosen || [...paragraph.querySelectorAll(".text p")].map(part => part.textContent.trim()).join("\n\n");
  return "“" + text.replace(/[“”]/g, sign => sign === "“" ? "‘" : "’") + "”";
}

function cited(link, paragraph) {
  const number = link.dataset.cite;
  const sentence = number ? cable.dataset.sentence.replace(/\.$/, ", para. " + number + ".") : cable.dataset.sentence;
  return quoted(paragraph) + "\n" + sentence + " " + cable.dataset.where + "\n"
    + location.origin + location.pathname + "#" + paragraph.id;
}

function tell(sentence) {
  told.textContent = sentence;
  clearTimeout(timer);
  timer = setTimeout(() => told.textContent = "", PAUSE);
}

async function copy(event) {
  const link = event.target.closest("a.cite");
  const paragraph = link?.closest("section[id]");
  if (!paragraph || !told || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(cited(link, paragraph));
    tell(cable.dataset.copied);
  } catch (refused) {
    location.href = link.href;
  }
}

// what appears beside a word goes away on Escape, until the pointer or the focus moves on
function quiet(event) {
  if (event.key === "Escape") {
    cable.classList.add("quiet");
  }
}

function listen() {
  cable.classList.remove("quiet");
}

cable?.addEventListener("click", copy);
document.addEventListener("keydown", quiet);
cable?.addEventListener("pointerover", listen);
cable?.addEventListener("focusin", listen);
