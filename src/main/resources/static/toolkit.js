// Puts a button beside each text that is there to be copied; without it the text can be selected by hand.
const page = document.querySelector("[data-copy]");

if (navigator.clipboard) for (const place of page.querySelectorAll(".copied")) offer(place);

function offer(place) {
  const field = place.querySelector("input, textarea");
  const name = place.querySelector("label").textContent.trim().replace(/\s+/g, " ");
  const button = document.createElement("button");
  const answer = document.createElement("span");
  button.type = "button";
  button.className = "secondary small";
  button.textContent = page.dataset.copy;
  button.setAttribute("aria-label", `${page.dataset.copy}: ${name}`);
  answer.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    field.select();
    answer.textContent = (await copied(field.value)) ? page.dataset.done : page.dataset.failed;
  });
  place.append(button, answer);
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
