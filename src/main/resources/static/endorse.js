// Finds the municipality while the postal code is typed; the form's own button does the same without script.
const postalCode = document.querySelector("#field-postalCode");
const municipality = document.querySelector("#field-municipality");
const nearby = document.querySelector("#nearby");
let chosenByPerson = municipality.value !== "";

municipality.addEventListener("change", () => {
  chosenByPerson = municipality.value !== "";
});

postalCode.addEventListener("change", async () => {
  const area = areaTyped();
  if (!/^[A-Z]\d[A-Z]$/.test(area)) return;
  const places = await placesIn(area);
  if (places && area === areaTyped()) offer(places);
});

function areaTyped() {
  return postalCode.value.replace(/[\s-]/g, "").toUpperCase().slice(0, 3);
}

async function placesIn(area) {
  try {
    const answer = await fetch(`${nearby.dataset.area}${area}?lang=${document.documentElement.lang}`);
    return answer.ok ? (await answer.json()).municipalities : null;
  } catch {
    return null;
  }
}

function offer(places) {
  const [best] = places;
  if (chosenByPerson) {
    const kept = municipality.selectedOptions[0].textContent;
    say(places.some((place) => place.code === municipality.value) ? "" : nearby.dataset.kept.replace("{label}", kept));
  } else if (best) {
    municipality.value = best.code;
    say((places.length > 1 ? nearby.dataset.several : nearby.dataset.one).replace("{label}", best.label));
  } else {
    say(nearby.dataset.none);
  }
}

function say(sentence) {
  const paragraph = document.createElement("p");
  paragraph.textContent = sentence;
  nearby.replaceChildren(paragraph);
}
