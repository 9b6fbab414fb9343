// Keeps the desk's account of a running ingest up to date. Without it the page says the same when it is loaded again.
const account = document.getElementById("progress");
if (account) {
  const words = account.querySelector("[data-words]");
  const bar = account.querySelector("progress");
  const source = new EventSource("/admin/progress");
  source.addEventListener("progress", event => {
    const report = JSON.parse(event.data);
    words.textContent = report.words;
    bar.max = Math.max(1, report.files);
    bar.value = report.done;
  });
  source.addEventListener("end", () => {
    source.close();
    location.reload();
  });
}
