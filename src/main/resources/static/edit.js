// Shows each text as readers will see it while it is written, and warns before unsaved work is left behind.
const form = document.querySelector("form[data-edit]");
const PAUSE_IN_MILLISECONDS = 400;
let sent = false;

for (const preview of form.querySelectorAll("details.preview")) follow(preview);

function follow(preview) {
  const field = document.getElementById(preview.dataset.for);
  const shown = preview.querySelector(".shown-text");
  let timer = 0;
  let last = null;
  preview.hidden = false;
  preview.addEventListener("toggle", show);
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE_IN_MILLISECONDS);
  });
  if (preview.open) show();

  async function show() {
    const words = field.value;
    if (!preview.open || words === last) return;
    last = words;
    const html = await rendered(words);
    if (html === null) last = null;
    else if (words === last) shown.innerHTML = html;
  }
}

/** The site's own rendering, which holds no markup but its own; null where it cannot be had just now. */
async function rendered(markdown) {
  const question = new FormData();
  const token = form.querySelector("input[type=hidden]");
  question.set(token.name, token.value);
  question.set("markdown", markdown);
  try {
    const answer = await fetch(form.dataset.preview, { method: "POST", body: question, redirect: "error" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

const saved = words();

function words() {
  return JSON.stringify([...new FormData(form)]);
}

form.addEventListener("submit", () => {
  sent = true;
});

addEventListener("pageshow", () => {
  sent = false;
});

addEventListener("beforeunload", (event) => {
  if (!sent && (form.dataset.unsaved || words() !== saved)) event.preventDefault();
});
