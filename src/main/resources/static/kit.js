// Copies the document, with its headings and lists, for pasting into a letter or an e-mail.
const button = document.querySelector("#copy");
const paper = document.querySelector("#paper");
const answer = document.querySelector("#copied");

if (navigator.clipboard) button.hidden = false;

button.addEventListener("click", async () => {
  try {
    await copy();
    answer.textContent = button.dataset.done;
  } catch {
    answer.textContent = button.dataset.failed;
  }
});

function copy() {
  const text = paper.innerText;
  if (!window.ClipboardItem) return navigator.clipboard.writeText(text);
  return navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([paper.innerHTML], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    }),
  ]);
}
