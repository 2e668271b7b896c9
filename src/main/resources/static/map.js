// One tab stop for the whole map; within it the arrow keys go to the nearest council in their direction.
const tiles = [...document.querySelectorAll(".tiles a")];
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
let stop = tiles.find((tile) => !tile.classList.contains("out")) ?? tiles[0];

for (const tile of tiles) tile.setAttribute("tabindex", tile === stop ? "0" : "-1");

document.querySelector(".tiles")?.addEventListener("keydown", (event) => {
  const from = event.target.closest("a");
  const to = target(from, event.key);
  if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  go(to);
});

document.querySelector(".tiles")?.addEventListener("focusin", (event) => rest(event.target.closest("a")));

function target(from, key) {
  if (key === "Home") return tiles[0];
  if (key === "End") return tiles.at(-1);
  return key in steps ? nearest(from, steps[key]) : undefined;
}

function nearest(from, [right, down]) {
  const here = middle(from);
  let best;
  let least = Infinity;
  for (const tile of tiles) {
    const there = middle(tile);
    const ahead = (there.x - here.x) * right + (there.y - here.y) * down;
    const aside = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * right);
    const distance = ahead + 2 * aside;
    if (tile === from || ahead < 1 || aside > 2 * ahead || distance >= least) continue;
    best = tile;
    least = distance;
  }
  return best;
}

function middle(tile) {
  const box = tile.getBBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function rest(tile) {
  if (!tile || tile === stop) return;
  stop?.setAttribute("tabindex", "-1");
  tile.setAttribute("tabindex", "0");
  stop = tile;
}

function go(tile) {
  rest(tile);
  tile.focus();
}
